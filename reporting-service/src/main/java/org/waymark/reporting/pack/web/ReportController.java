package org.waymark.reporting.pack.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.reporting.pack.PackForm;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.PackStore;
import org.waymark.reporting.web.NotPublished;

/** Serves a published report's forms as the very bytes that were published. */
@Controller
class ReportController {
  private final PackStore packs;

  ReportController(PackStore packs) {
    this.packs = packs;
  }

  @GetMapping("/reports/{committee}/{month}")
  ResponseEntity<byte[]> page(
      @PathVariable String committee,
      @PathVariable String month,
      @RequestParam(required = false) @Nullable Integer version) {
    return form(committee, month, version, PackForm.PAGE);
  }

  @GetMapping({"/reports/{committee}/{month}/report.csv", "/reports/{committee}/{month}.csv"})
  ResponseEntity<byte[]> csv(
      @PathVariable String committee,
      @PathVariable String month,
      @RequestParam(required = false) @Nullable Integer version) {
    return form(committee, month, version, PackForm.CSV);
  }

  @GetMapping("/reports/{committee}/{month}/finance.csv")
  ResponseEntity<byte[]> finance(
      @PathVariable String committee,
      @PathVariable String month,
      @RequestParam(required = false) @Nullable Integer version) {
    return form(committee, month, version, PackForm.FINANCE_CSV);
  }

  @GetMapping({"/reports/{committee}/{month}/report.json", "/reports/{committee}/{month}.json"})
  ResponseEntity<byte[]> model(
      @PathVariable String committee,
      @PathVariable String month,
      @RequestParam(required = false) @Nullable Integer version) {
    return form(committee, month, version, PackForm.MODEL);
  }

  private ResponseEntity<byte[]> form(
      String committee, String month, @Nullable Integer version, PackForm form) {
    PackManifest manifest =
        packs
            .find(committee, month(month), version)
            .orElseThrow(() -> new NotPublished("this report"));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .header("Content-Type", form.mediaType())
            .eTag(manifest.forms().get(form))
            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic());
    if (form == PackForm.CSV || form == PackForm.FINANCE_CSV) {
      answer.header("Content-Disposition", disposition(manifest, form));
    }
    return answer.body(packs.form(manifest, form));
  }

  private static String disposition(PackManifest manifest, PackForm form) {
    return "attachment; filename=\"%s-%s\"".formatted(manifest.id().text(), form.file());
  }

  private static Period month(String text) {
    try {
      Period period = Period.parse(text);
      if (period.kind() == PeriodKind.MONTH) {
        return period;
      }
    } catch (IllegalArgumentException _) {
      // said below: there is no such report
    }
    throw new NotPublished("a report for “" + text + "”");
  }
}
