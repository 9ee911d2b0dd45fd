package org.waymark.ingest.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.http.problem.Problem;

/** An address that nothing answers: a page for people, a problem within the interface. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice
class NoSuchPage {
  private final ErrorPages pages;

  NoSuchPage(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  Object none(NoResourceFoundException none, HttpServletRequest request) {
    return request.getServletPath().startsWith("/api/")
        ? Problem.of(HttpStatus.NOT_FOUND, "not-found", "there is no such resource").answer()
        : pages.page(HttpStatus.NOT_FOUND);
  }
}
