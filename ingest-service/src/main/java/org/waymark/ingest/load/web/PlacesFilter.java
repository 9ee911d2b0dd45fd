package org.waymark.ingest.load.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.http.problem.Problem;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.ingest.access.web.CallerAuthentication;
import org.waymark.ingest.load.LoadMetrics;
import org.waymark.ingest.load.LoadTerms;
import org.waymark.ingest.load.NoRoom;
import org.waymark.ingest.load.Pace;
import org.waymark.ingest.load.Places;
import org.waymark.ingest.submission.Limits;

/**
 * Lets requests that bring rows or files in as there is room for them, and cuts those off that come
 * too slowly. However a request ends, also where its client is gone, its place and its room are
 * free again. Reading needs no place, so receipts can be read however much is being sent.
 */
public final class PlacesFilter extends OncePerRequestFilter {
  private static final Pattern BRINGING =
      Pattern.compile(
          "/api/v1/feeds/[^/]+/submissions|/api/v1/catalogue|/feeds/[^/]+/checks(/.*)?");
  private static final int SOON = 5;

  private final Places places;
  private final LoadTerms terms;
  private final Limits limits;
  private final LoadMetrics metrics;
  private final ProblemWriter writer;

  public PlacesFilter(
      Places places, LoadTerms terms, Limits limits, LoadMetrics metrics, ProblemWriter writer) {
    this.places = places;
    this.terms = terms;
    this.limits = limits;
    this.metrics = metrics;
    this.writer = writer;
  }

  /** Whoever is not known is refused further on, before anything of his is received. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !brings(request)
        || !(SecurityContextHolder.getContext().getAuthentication()
            instanceof CallerAuthentication);
  }

  /** Whether it brings rows or a file. */
  static boolean brings(HttpServletRequest request) {
    return (HttpMethod.POST.matches(request.getMethod())
            || HttpMethod.PUT.matches(request.getMethod()))
        && BRINGING.matcher(request.getServletPath()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (Places.Place taken = places.take(onDisk(request))) {
      RequestRoom.give(request, bytes -> reach(taken, bytes));
      chain.doFilter(new PacedRequest(request, new Pace(terms, System::nanoTime)), response);
    } catch (NoRoom none) {
      metrics.noRoom(none.what());
      answer(request, response, noRoom(none.what()));
    } catch (IOException | ServletException | RuntimeException failed) {
      if (isTooSlow(failed)) {
        metrics.tooSlow();
      }
      // where nothing came any more, Tomcat has given it up already
      if (!isTooSlow(failed) || response.isCommitted()) {
        throw failed;
      }
      answer(request, response, Problem.bodyTooSlow());
    }
  }

  private void reach(Places.Place taken, long bytes) {
    try {
      taken.reach(bytes);
    } catch (NoRoom none) {
      metrics.noRoom(none.what());
      throw noRoom(none.what());
    }
  }

  /** What it is known to put on disk: nothing where it fits into memory, or comes to be seen. */
  private long onDisk(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    boolean plain = request.getHeader("Content-Encoding") == null;
    boolean form = request.getServletPath().startsWith("/feeds/");
    if (form) {
      // the form's part, and what is read of it
      return 2 * (length < 0 ? limits.bytes() : Math.min(length, limits.bytes()));
    }
    return !plain || length <= limits.inMemory() || length > limits.bytes() ? 0 : length;
  }

  private static boolean isTooSlow(@Nullable Throwable failed) {
    return failed != null
        && (failed instanceof PacedRequest.TooSlow
            || failed instanceof SocketTimeoutException
            || isTooSlow(failed.getCause()));
  }

  private static Problem noRoom(NoRoom.Of what) {
    return switch (what) {
      case REQUESTS ->
          Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "service.busy",
                  "as many requests are being worked on as can be; nothing was taken of this one")
              .retryAfter(SOON);
      case DISK ->
          Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "spool.full",
                  "as many large bodies are being received as there is room for; nothing was taken"
                      + " of this one")
              .retryAfter(SOON);
    };
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (request.getServletPath().startsWith("/api/")) {
      writer.write(response, problem);
    } else {
      response.sendError(problem.getStatusCode().value());
    }
  }
}
