package org.waymark.ingest.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ConcurrentModel;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of ours what went wrong, and what to do. */
@Component
class ErrorPages implements ErrorViewResolver {
  /** Set on a request whose form is too old to be trusted. */
  static final String OUT_OF_DATE = ErrorPages.class.getName() + ".outOfDate";

  /** What is said. */
  private record Words(String title, String what) {}

  private final Frame frame;

  ErrorPages(Frame frame) {
    this.frame = frame;
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
    return page(status, request.getAttribute(OUT_OF_DATE) != null);
  }

  ModelAndView page(HttpStatus status) {
    return page(status, false);
  }

  private ModelAndView page(HttpStatus status, boolean outOfDate) {
    Words words = outOfDate ? OLD_FORM : words(status);
    var model = new ConcurrentModel();
    frame.around(model, words.title(), "/error");
    model.addAttribute("what", words.what());
    return new ModelAndView("ingest/problem", model.asMap(), status);
  }

  private static final Words OLD_FORM =
      new Words(
          "This page was open too long",
          "Nothing was sent. Go back, load the page again and repeat what you did.");

  private static Words words(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN ->
          new Words(
              "You cannot open this page",
              "Your token is for another feed, or there is no such page. You can sign out and sign"
                  + " in with another token.");
      case NOT_FOUND ->
          new Words(
              "Page not found",
              "There is no page at this address. A checked file can be sent for an hour, and only"
                  + " with the token it was checked with: choose the file again.");
      case CONTENT_TOO_LARGE ->
          new Words("The file is too large", "Nothing was sent. Send the file in parts.");
      case SERVICE_UNAVAILABLE ->
          new Words(
              "The service is not available just now",
              "Nothing is lost. Wait a moment and try again: what was sent before counts once.");
      default ->
          status.is4xxClientError()
              ? new Words("This request cannot be answered", "Go back and try it another way.")
              : new Words(
                  "Something went wrong",
                  "This is a fault of ours, and it was noted. What was sent before counts once: it"
                      + " is safe to try again.");
    };
  }
}
