package org.waymark.ingest.pages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.access.web.Callers;
import org.waymark.ingest.feed.Feeds;

/** Signing in, the list of feeds, and a feed's first page. */
@Page
class HomeController {
  private final Frame frame;
  private final Feeds feeds;
  private final FeedPage feedPage;

  HomeController(Frame frame, Feeds feeds, FeedPage feedPage) {
    this.frame = frame;
    this.feeds = feeds;
    this.feedPage = feedPage;
  }

  @GetMapping("/sign-in")
  String signIn(
      Model model,
      @RequestParam(required = false) @Nullable String wrong,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String next) {
    frame.around(model, wrong == null ? "Sign in" : Frame.wrong("Sign in"), "/sign-in");
    model.addAttribute("out", out != null);
    model.addAttribute("next", Next.of(next).path());
    model.addAttribute(
        "errors", wrong == null ? List.of() : Forms.error(notSignedIn(wrong), "token"));
    return "ingest/sign-in";
  }

  private static String notSignedIn(String why) {
    return why.equals("later")
        ? "Wait a minute and try again: too many wrong tokens have come from your network"
        : "Enter a token that is valid: this one was not recognised";
  }

  @GetMapping("/")
  String home() {
    return Callers.present() instanceof Caller.Sender sender && sender.feeds().size() == 1
        ? "redirect:/feeds/" + sender.feeds().iterator().next()
        : "redirect:/feeds";
  }

  @GetMapping("/feeds")
  String all(Model model) {
    Caller caller = Callers.present();
    List<Feed> mine =
        feeds.catalogue().index().catalogue().feeds().stream()
            .filter(feed -> caller.mayUse(feed.code()))
            .toList();
    frame.around(model, "Feeds", "/feeds");
    model.addAttribute("feeds", mine);
    return "ingest/feeds";
  }

  @GetMapping("/feeds/{feed}")
  String feed(Model model, @PathVariable String feed) {
    var version = feeds.catalogue();
    return feedPage.show(model, version, feeds.feed(version, feed), List.of());
  }
}
