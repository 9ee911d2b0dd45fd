package org.waymark.ingest.pages.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.CallerAuthentication;
import org.waymark.ingest.catalogue.CatalogueInForce;

/** Fills in what the frame around every page shows. */
@Component
public class Frame {
  /** An entry of the navigation. */
  public record Place(String text, String href, boolean current) {}

  /** A step of the breadcrumbs; the page itself has no address. */
  public record Crumb(String text, @Nullable String href) {}

  /** Who is signed in, and how he signs out. */
  public record Account(String name, String signOut) {}

  /** What pages say of the council. */
  public record CouncilWords(String name, @Nullable String illustrative) {}

  private static final CouncilWords NOBODY = new CouncilWords("Waymark", null);
  private static final String FEEDS = "Feeds";
  private static final String WRONG = "Error: ";

  private final CatalogueInForce inForce;

  Frame(CatalogueInForce inForce) {
    this.inForce = inForce;
  }

  /** The title of a page on which something is wrong, which a screen reader says first. */
  static String wrong(String title) {
    return WRONG + title;
  }

  /**
   * Frames a page that is about no feed.
   *
   * @param here the address of the navigation's entry that is current
   */
  public void around(Model model, String title, String here, Crumb... steps) {
    fill(model, title, null, here, steps);
  }

  /**
   * Frames a page about a feed.
   *
   * @param here the address of the navigation's entry that is current
   */
  public void around(Model model, String title, Feed feed, String here, Crumb... steps) {
    fill(model, title, feed, here, steps);
    model.addAttribute("feed", feed);
  }

  private void fill(Model model, String title, @Nullable Feed feed, String here, Crumb... steps) {
    Optional<Caller> caller = caller();
    model.addAttribute("title", title);
    model.addAttribute(
        "council", council().map(c -> new CouncilWords(c.name(), c.illustrative())).orElse(NOBODY));
    model.addAttribute("serviceName", "Data feeds");
    model.addAttribute(
        "footerNote",
        "Figures sent here are checked first. What became of each row is on its receipt.");
    model.addAttribute("navigation", navigation(caller.orElse(null), feed, here));
    model.addAttribute("breadcrumbs", crumbs(caller.orElse(null), title, feed, here, steps));
    caller.ifPresent(c -> model.addAttribute("account", new Account(name(c), "/sign-out")));
  }

  private static String name(Caller caller) {
    return caller instanceof Caller.Admin ? "Administrator" : caller.name();
  }

  private static List<Place> navigation(@Nullable Caller caller, @Nullable Feed feed, String here) {
    List<Place> all = new ArrayList<>();
    if (caller == null) {
      return all;
    }
    if (feed == null || caller instanceof Caller.Admin) {
      all.add(place(FEEDS, "/feeds", here));
    }
    if (feed == null && caller instanceof Caller.Admin) {
      all.add(place("Dead letters", "/dead-letters", here));
    }
    if (feed != null) {
      String base = "/feeds/" + feed.code();
      all.add(place("Send a file", base, here));
      all.add(place("Calendar", base + "/calendar", here));
      all.add(place("Past submissions", base + "/submissions", here));
      all.add(place("Columns and templates", base + "/columns", here));
    }
    return all;
  }

  private static Place place(String text, String href, String here) {
    return new Place(text, href, href.equals(here));
  }

  private static List<Crumb> crumbs(
      @Nullable Caller caller, String title, @Nullable Feed feed, String here, Crumb... steps) {
    List<Crumb> all = new ArrayList<>();
    if (caller != null && !here.equals("/feeds")) {
      all.add(new Crumb(FEEDS, "/feeds"));
      if (feed != null && !here.equals("/feeds/" + feed.code())) {
        all.add(new Crumb(feed.title(), "/feeds/" + feed.code()));
      }
      all.addAll(Arrays.asList(steps));
      all.add(new Crumb(title.startsWith(WRONG) ? title.substring(WRONG.length()) : title, null));
    }
    return all;
  }

  /** Whoever is signed in, also where a page is shown to anybody. */
  static Optional<Caller> caller() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication c
        ? Optional.of(c.getPrincipal())
        : Optional.empty();
  }

  Optional<Council> council() {
    return inForce.now().map(version -> version.index().catalogue().council());
  }
}
