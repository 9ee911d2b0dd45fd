package org.waymark.ingest.load.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;

/**
 * Where no rows and no files are brought, a body is some words: a decision, a reason, a sign-in.
 * More is not received, by whomever it is sent, so that nobody fills memory or disk on these ways.
 */
public final class SmallBodiesFilter extends OncePerRequestFilter {
  private static final int MOST = 64 * 1024;

  private final ProblemWriter writer;

  public SmallBodiesFilter(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return PlacesFilter.brings(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    boolean any = length > 0 || request.getHeader("Transfer-Encoding") != null;
    if (length > MOST || any && isInParts(request)) {
      refuse(request, response);
    } else {
      chain.doFilter(new Small(request), response);
    }
  }

  /** Parts are put on disk before anybody looks at them. */
  private static boolean isInParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getServletPath().startsWith("/api/")) {
      writer.write(
          response,
          Problem.of(
              HttpStatus.CONTENT_TOO_LARGE,
              "body.too-large",
              "at most %d bytes, in one part, are taken here".formatted(MOST)));
    } else {
      // no page of ours says so: on the way to one the parts would be received after all
      response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
      response.setContentType(MediaType.TEXT_PLAIN_VALUE);
      response.getWriter().print("More was sent than is taken here.");
    }
  }

  /** Of a body of unknown length no more is read. */
  private static final class Small extends HttpServletRequestWrapper {
    Small(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new BoundedBody(super.getInputStream(), MOST);
    }
  }
}
