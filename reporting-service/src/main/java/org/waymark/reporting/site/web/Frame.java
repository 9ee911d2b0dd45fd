package org.waymark.reporting.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Council;
import org.waymark.reporting.pack.render.CouncilWords;
import org.waymark.reporting.pack.render.Crumb;
import org.waymark.reporting.site.Published;

/** Fills in what the frame around every page shows. */
@Component
class Frame {
  private static final CouncilWords NOBODY = new CouncilWords("Waymark", null);
  private final Published published;

  Frame(Published published) {
    this.published = published;
  }

  /**
   * Frames a page.
   *
   * @param here the navigation's entry that is current, or null
   * @param steps breadcrumbs between the overview and the page itself
   */
  void around(Model model, String title, @Nullable String here, Crumb... steps) {
    Optional<Council> council = published.catalogue().map(Catalogue::council);
    model.addAttribute("title", title);
    model.addAttribute(
        "council", council.map(c -> new CouncilWords(c.name(), c.illustrative())).orElse(NOBODY));
    model.addAttribute(
        "navigation",
        List.of(
            new Listed.Place("Overview", "/", "/".equals(here)),
            new Listed.Place("Indicators", "/indicators", "/indicators".equals(here))));
    List<Crumb> crumbs = new ArrayList<>();
    if (!"/".equals(here)) {
      crumbs.add(new Crumb("Overview", "/"));
      crumbs.addAll(Arrays.asList(steps));
      crumbs.add(new Crumb(title, null));
    }
    model.addAttribute("breadcrumbs", crumbs);
  }

  /** The council's colour, if it has set one. */
  Optional<String> accent() {
    return published.catalogue().map(catalogue -> catalogue.council().accent());
  }
}
