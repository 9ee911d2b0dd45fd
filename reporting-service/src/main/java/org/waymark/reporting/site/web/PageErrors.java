package org.waymark.reporting.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.http.problem.Problem;
import org.waymark.reporting.web.ApiProblems;
import org.waymark.reporting.web.NotPublished;

/** Says on a page of ours that there is no such page, or that it cannot be shown. */
@Order(2)
@ControllerAdvice
class PageErrors {
  private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

  private final Frame frame;
  private final ApiProblems problems;

  PageErrors(Frame frame, ApiProblems problems) {
    this.frame = frame;
    this.problems = problems;
  }

  @ExceptionHandler({
    NotPublished.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  Object notFound(HttpServletRequest request) {
    if (isInterface(request)) {
      return Problem.of(HttpStatus.NOT_FOUND, "not-found", "there is no such resource").answer();
    }
    return page("reporting/not-found", "Page not found", HttpStatus.NOT_FOUND, "");
  }

  /** What no controller has had to do with may be meant for the interface as well. */
  @ExceptionHandler
  @Nullable Object failed(Exception failed, HttpServletRequest request, WebRequest asked)
      throws Exception {
    if (isInterface(request)) {
      return problems.any(failed, asked);
    }
    if (failed instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
      return page(
          "reporting/problem",
          "This request cannot be answered",
          refused.getStatusCode() instanceof HttpStatus known ? known : HttpStatus.BAD_REQUEST,
          "Pages here are read only: follow a link, or type the address again.");
    }
    LOG.error("a page failed", failed);
    return page(
        "reporting/problem",
        "Something went wrong",
        HttpStatus.INTERNAL_SERVER_ERROR,
        "This is a fault of ours, and it was noted. Try again in a moment.");
  }

  private static boolean isInterface(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  private ModelAndView page(String template, String title, HttpStatus status, String what) {
    ExtendedModelMap model = new ExtendedModelMap();
    frame.around(model, title, null);
    model.addAttribute("what", what);
    return new ModelAndView(template, model, status);
  }
}
