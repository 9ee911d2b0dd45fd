package org.waymark.ingest.pages.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.ingest.feed.Feeds;
import org.waymark.ingest.publishing.NotAcknowledged;

/** What pages answer instead of the interface's problems. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = Page.class)
class PageProblems {
  private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);
  private final ErrorPages pages;

  PageProblems(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView unknown(Feeds.Unknown unknown) {
    return pages.page(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler({DataAccessException.class, NotAcknowledged.class})
  ModelAndView away(RuntimeException away) {
    LOG.warn("a page could not be shown: {}", away.toString());
    return pages.page(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
    return pages.page(HttpStatus.CONTENT_TOO_LARGE);
  }

  @ExceptionHandler
  ModelAndView other(Exception other) {
    if (other instanceof ErrorResponse answer) {
      HttpStatus status = HttpStatus.resolve(answer.getStatusCode().value());
      return pages.page(status == null ? HttpStatus.BAD_REQUEST : status);
    }
    LOG.error("a page failed", other);
    return pages.page(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
