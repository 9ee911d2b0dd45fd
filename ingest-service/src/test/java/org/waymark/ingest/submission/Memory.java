package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waymark.contracts.event.Envelope;
import org.waymark.ingest.publishing.EventPublisher;

/**
 * A log and a store that outlive the process, which can be killed at any of the steps it takes
 * towards them, before or after the step has its effect.
 */
final class Memory implements EventPublisher, Submissions, Witness {
  /** The process ends here; nothing it does afterwards has an effect. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  final List<Envelope> log = new ArrayList<>();
  final Map<String, Submission> stored = new HashMap<>();

  /** What was told of each attempt that came to its end: rows sent, repeated and refused. */
  final Map<String, List<Integer>> witnessed = new HashMap<>();

  private int stepsLeft = Integer.MAX_VALUE;
  private boolean effectFirst;
  private boolean dead;
  private boolean brokerAway;
  private boolean leaseOver;

  /** The next process dies at this step from now. */
  void killAt(int step, boolean afterItsEffect) {
    stepsLeft = step;
    effectFirst = afterItsEffect;
  }

  void brokerAway(boolean away) {
    brokerAway = away;
  }

  /** A new process, after the lease of the one before has run out. */
  void restart() {
    stepsLeft = Integer.MAX_VALUE;
    dead = false;
    leaseOver = true;
  }

  private void step(Runnable effect) {
    if (dead) {
      throw new Killed();
    }
    boolean dies = stepsLeft-- == 0;
    if (!dies || effectFirst) {
      effect.run();
    }
    if (dies) {
      dead = true;
      throw new Killed();
    }
  }

  @Override
  public CompletableFuture<Position> sendPromptly(String topic, String key, Envelope event) {
    return send(topic, key, event);
  }

  @Override
  public CompletableFuture<Position> send(String topic, String key, Envelope event) {
    if (brokerAway) {
      return CompletableFuture.failedFuture(new IllegalStateException("away"));
    }
    step(() -> log.add(event));
    return CompletableFuture.completedFuture(new Position(topic, 0, log.size() - 1));
  }

  @Override
  public CompletableFuture<Position> send(String topic, int partition, String key, Envelope event) {
    return send(topic, key, event);
  }

  @Override
  public int partitions(String topic) {
    return 1;
  }

  @Override
  public boolean insert(Submission s) {
    if (byKey(s.feed(), s.key()).isPresent()) {
      return false;
    }
    step(() -> stored.put(s.id(), s));
    return true;
  }

  @Override
  public Optional<Submission> byKey(String feed, String key) {
    return stored.values().stream()
        .filter(s -> s.feed().equals(feed) && s.key().equals(key))
        .findFirst();
  }

  @Override
  public Optional<Submission> byId(String id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Optional<Submission> takeOver(Submission s) {
    Submission now = stored.get(s.id());
    if (now.state() == Submission.State.COMPLETED
        || now.state() == Submission.State.RECEIVING && !leaseOver) {
      return Optional.empty();
    }
    step(() -> stored.put(s.id(), as(now, Submission.State.RECEIVING, now.attempt() + 1)));
    return byId(s.id());
  }

  @Override
  public boolean renew(Submission s) {
    return stored.get(s.id()).attempt() == s.attempt();
  }

  @Override
  public boolean complete(Submission s) {
    step(() -> stored.put(s.id(), s));
    return true;
  }

  @Override
  public void interrupt(Submission s) {
    if (!dead) {
      stored.put(s.id(), as(s, Submission.State.INTERRUPTED, s.attempt()));
    }
  }

  @Override
  public Notes follow(Submission s) {
    int[] counts = new int[3];
    return new Notes() {
      @Override
      public void sent(Envelope event) {
        counts[0]++;
      }

      @Override
      public void repeated(int row, int before) {
        counts[1]++;
      }

      @Override
      public void refused(List<RowProblem> problems) {
        counts[2]++;
      }

      @Override
      public void acknowledged() {
        step(() -> witnessed.put(s.id(), List.of(counts[0], counts[1], counts[2])));
      }
    };
  }

  private static Submission as(Submission s, Submission.State state, int attempt) {
    return new Submission(
        s.id(),
        s.feed(),
        s.submitter(),
        s.key(),
        s.bodyHash(),
        s.acceptedAt(),
        state,
        attempt,
        s.tally(),
        s.last());
  }
}
