package org.waymark.reporting.site.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.contracts.value.CommitteeKind;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.pack.PackManifest;
import org.waymark.reporting.pack.render.Views;
import org.waymark.reporting.site.Published;

/** The first page: the framework in force, its goals, how they go, and the latest reports. */
@Controller
class OverviewController {
  private final Published published;
  private final Frame frame;

  OverviewController(Published published, Frame frame) {
    this.published = published;
    this.frame = frame;
  }

  @GetMapping("/")
  String overview(Model model) {
    frame.around(model, "Performance and finance", "/");
    Optional<Published.Month> latest = published.latest();
    if (latest.isEmpty()) {
      return "reporting/nothing-yet";
    }
    Published.Month month = latest.get();
    Pack whole = whole(month);
    model.addAttribute("month", Periods.inWords(month.month()));
    model.addAttribute("pack", whole);
    model.addAttribute("figures", linked(whole));
    model.addAttribute("counts", Views.counts(whole.counts()));
    model.addAttribute("framework", Frameworks.inForce(month));
    model.addAttribute("reports", reports(month));
    model.addAttribute("exceptions", whole.exceptions());
    return "reporting/overview";
  }

  /** The corporate committee's report speaks of the whole council; else the first. */
  private static Pack whole(Published.Month month) {
    return month.catalogue().catalogue().committees().stream()
        .filter(committee -> committee.kind() == CommitteeKind.CORPORATE)
        .map(committee -> month.reports().get(committee.code()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> month.reports().values().iterator().next());
  }

  private static List<Pack.Figure> linked(Pack pack) {
    String report = "/reports/" + pack.id().committee() + "/" + pack.id().month();
    return pack.figures().stream()
        .map(f -> new Pack.Figure(f.label(), f.value(), f.note(), report + f.href()))
        .toList();
  }

  private List<PackManifest> reports(Published.Month month) {
    return month.reports().keySet().stream()
        .flatMap(code -> published.manifests(code, month.month()).stream().limit(1))
        .toList();
  }

  @GetMapping("/accessibility")
  String accessibility(Model model) {
    frame.around(model, "Accessibility", null);
    return "reporting/accessibility";
  }
}
