package org.waymark.reporting.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.reporting.web.NotPublished;

/** Says on a page of ours that there is no such page. */
@Order(2)
@ControllerAdvice
class PageErrors {
  private final Frame frame;

  PageErrors(Frame frame) {
    this.frame = frame;
  }

  @ExceptionHandler({
    NotPublished.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class
  })
  Object notFound(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return ResponseEntity.of(
              ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such resource."))
          .build();
    }
    ExtendedModelMap model = new ExtendedModelMap();
    frame.around(model, "Page not found", null);
    return new ModelAndView("reporting/not-found", model, HttpStatus.NOT_FOUND);
  }
}
