package org.waymark.reporting.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.render.Crumb;
import org.waymark.reporting.site.Published;
import org.waymark.reporting.web.NotPublished;

/** Frameworks and goals. */
@Controller
class GoalController {
  private final Published published;
  private final Frame frame;

  GoalController(Published published, Frame frame) {
    this.published = published;
    this.frame = frame;
  }

  @GetMapping("/frameworks/{code}")
  String framework(
      Model model,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable String version) {
    Published.Month month = month();
    Frameworks.View view =
        Frameworks.find(month, code, version).orElseThrow(() -> new NotPublished("this framework"));
    frame.around(model, view.framework().title(), null);
    model.addAttribute("month", Periods.inWords(month.month()));
    model.addAttribute("view", view);
    model.addAttribute("versions", Frameworks.versions(month, view.framework()));
    return "reporting/framework";
  }

  @GetMapping("/goals/{code}")
  String goal(Model model, @PathVariable String code) {
    Published.Month month = month();
    Frameworks.View view =
        Frameworks.ofGoal(month, code).orElseThrow(() -> new NotPublished("this goal"));
    Frameworks.GoalView goal =
        view.goals().stream().filter(g -> g.goal().code().equals(code)).findFirst().orElseThrow();
    frame.around(
        model, goal.goal().title(), null, new Crumb(view.framework().title(), view.href()));
    model.addAttribute("month", Periods.inWords(month.month()));
    model.addAttribute("view", view);
    model.addAttribute("goal", goal);
    return "reporting/goal";
  }

  private Published.Month month() {
    return published.latest().orElseThrow(() -> new NotPublished("any report"));
  }
}
