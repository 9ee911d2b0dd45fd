package org.waymark.standalone.broker;

import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * Kafka ends the whole process where it cannot start, as when its port was taken a moment ago. In
 * ours others are to be told why and to be closed in order, so the thread that starts it gets an
 * exception instead.
 */
final class NoExit {
  private NoExit() {}

  /** In the place of the end of the process. */
  static final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Withheld(int status, String reason) {
      super("exit " + status + (reason.isEmpty() ? "" : ": " + reason));
    }
  }

  /**
   * Runs it; what other threads do meanwhile ends the process as ever.
   *
   * @throws Withheld where it would have ended the process
   */
  static void during(Runnable starting) {
    Thread starter = Thread.currentThread();
    Exit.setExitProcedure((status, reason) -> {
      withhold(starter, status, reason);
      Runtime.getRuntime().exit(status);
    });
    Exit.setHaltProcedure((status, reason) -> {
      withhold(starter, status, reason);
      Runtime.getRuntime().halt(status);
    });
    try {
      starting.run();
    } finally {
      Exit.resetExitProcedure();
      Exit.resetHaltProcedure();
    }
  }

  private static void withhold(Thread starter, int status, @Nullable String reason) {
    if (Thread.currentThread().equals(starter)) {
      throw new Withheld(status, reason == null ? "" : reason);
    }
  }
}
