package org.waymark.ingest.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.http.problem.RequestProblems;

/**
 * Answers with a problem also where the server itself has given a request to the interface up: as
 * when nothing of its body comes any more, which Tomcat finds before anybody else. Pages have a
 * page for it.
 */
@Configuration(proxyBeanMethods = false)
class GivenUp {
  @Bean
  FilterRegistrationBean<Filter> problemsOfRequestsGivenUp(ProblemWriter writer) {
    Filter filter =
        (request, response, chain) -> {
          if (isOfTheInterface(request) && response instanceof HttpServletResponse http) {
            writer.write(http, problem(status(request)));
          } else {
            chain.doFilter(request, response);
          }
        };
    var registration = new FilterRegistrationBean<>(filter);
    registration.setDispatcherTypes(DispatcherType.ERROR);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  private static boolean isOfTheInterface(ServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .startsWith("/api/");
  }

  private static HttpStatus status(ServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
  }

  private static Problem problem(HttpStatus status) {
    return status == HttpStatus.REQUEST_TIMEOUT
        ? Problem.bodyTooSlow()
        : Problem.of(status, RequestProblems.code(status), "the request could not be answered");
  }
}
