package org.waymark.reporting.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.render.Crumb;
import org.waymark.reporting.site.Published;
import org.waymark.reporting.web.NotPublished;

/** A committee's reports, month by month, and their versions. */
@Controller
class CommitteeController {
  private final Published published;
  private final Frame frame;

  CommitteeController(Published published, Frame frame) {
    this.published = published;
    this.frame = frame;
  }

  @GetMapping("/committees/{code}")
  String committee(Model model, @PathVariable String code) {
    List<PackManifest> manifests = published.manifests(code, null);
    if (manifests.isEmpty()) {
      throw new NotPublished("this committee");
    }
    Pack latest = published.pack(manifests.getFirst());
    frame.around(model, latest.front().committeeName(), null);
    model.addAttribute("latest", latest);
    model.addAttribute("latestHref", manifests.getFirst().href());
    model.addAttribute("items", manifests.stream().map(Listed.Report::of).toList());
    return "reporting/committee";
  }

  @GetMapping("/reports/{committee}/{month}/versions")
  String versions(Model model, @PathVariable String committee, @PathVariable String month) {
    List<PackManifest> manifests =
        isMonth(month) ? published.manifests(committee, Period.parse(month)) : List.of();
    if (manifests.isEmpty()) {
      throw new NotPublished("this report");
    }
    PackManifest latest = manifests.getFirst();
    String words = Periods.inWords(latest.id().month());
    frame.around(
        model,
        "Versions of the report",
        null,
        new Crumb(latest.committeeName(), "/committees/" + committee),
        new Crumb(words, latest.href()));
    model.addAttribute("report", latest.title());
    model.addAttribute("committee", latest.committeeName());
    model.addAttribute("versions", manifests.stream().map(published::pack).toList());
    model.addAttribute("href", latest.href());
    return "reporting/versions";
  }

  private static boolean isMonth(String text) {
    try {
      return Period.parse(text).kind() == PeriodKind.MONTH;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
