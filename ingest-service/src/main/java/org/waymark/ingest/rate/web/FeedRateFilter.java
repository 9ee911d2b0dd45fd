package org.waymark.ingest.rate.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.ingest.access.Caller;
import org.waymark.ingest.rate.FeedRates;

/**
 * Holds each feed's senders to its share. What is about a feed counts for that feed; what is not,
 * for the sender's. An administrator is not held to any.
 */
public final class FeedRateFilter extends OncePerRequestFilter {
  private static final String FEEDS = "/api/v1/feeds/";

  private final FeedRates rates;
  private final LimitedWitness witness;
  private final ProblemWriter writer;

  public FeedRateFilter(FeedRates rates, LimitedWitness witness, ProblemWriter writer) {
    this.rates = rates;
    this.witness = witness;
    this.writer = writer;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var known = SecurityContextHolder.getContext().getAuthentication();
    if (known != null
        && known.getPrincipal() instanceof Caller.Sender sender
        && !sender.feeds().isEmpty()) {
      held(sender, feed(request, sender), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void held(
      Caller.Sender sender,
      String feed,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Optional<FeedRates.Refusal> refusal = rates.request(feed);
    if (refusal.isPresent()) {
      refuse(sender, feed, refusal.get(), response);
      return;
    }
    var counted = new CountedRequest(request);
    try {
      chain.doFilter(counted, response);
    } finally {
      rates.received(feed, counted.received());
    }
  }

  private void refuse(
      Caller.Sender sender, String feed, FeedRates.Refusal refusal, HttpServletResponse response)
      throws IOException {
    String limit = refusal.limit().word();
    witness.feed(sender.name(), feed, limit);
    String detail = "this feed may send %d %s a minute".formatted(refusal.perMinute(), limit);
    writer.write(response, LimitedWitness.problem(detail, refusal.tryAgainAfter()));
  }

  /** The filter chain has seen to it that a feed in the path is one of his. */
  private static String feed(HttpServletRequest request, Caller.Sender sender) {
    String path = request.getServletPath();
    if (path.startsWith(FEEDS)) {
      String rest = path.substring(FEEDS.length());
      int end = rest.indexOf('/');
      return end < 0 ? rest : rest.substring(0, end);
    }
    return Collections.min(sender.feeds());
  }
}
