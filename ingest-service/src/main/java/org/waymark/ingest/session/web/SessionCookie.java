package org.waymark.ingest.session.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What a browser holds of its session. Cookies ignore ports, so each service has its own name. */
final class SessionCookie {
  private static final String NAME = "waymark-ingest";
  private static final int LONGEST = 100;

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie each : cookies) {
      if (each.getName().equals(NAME) && each.getValue().length() <= LONGEST) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  /** Ends with the browser; no script can read it, and no other site can make it be sent. */
  static void write(HttpServletRequest request, HttpServletResponse response, String secret) {
    add(request, response, ResponseCookie.from(NAME, secret));
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, ResponseCookie.from(NAME, "").maxAge(0));
  }

  private static void add(
      HttpServletRequest request,
      HttpServletResponse response,
      ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        cookie
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }
}
