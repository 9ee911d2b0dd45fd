package org.waymark.standalone.demo;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.console.Console;

/**
 * Where the replay stands. On a terminal one line that is written over; otherwise, where lines
 * stay, one at the start of each month.
 */
final class Progress {
  private static final String BACK_AND_CLEAR = "\r\u001b[K";
  private static final int BAR = 24;

  private final Console console;
  private final int steps;
  private @Nullable YearMonth shown;

  Progress(Console console, int steps) {
    this.console = console;
    this.steps = steps;
  }

  /** The step of that number, counted from 1, is under way. */
  void at(int number, OffsetDateTime when, String what) {
    YearMonth month = YearMonth.from(when);
    if (console.interactive()) {
      int filled = number * BAR / steps;
      console
          .err()
          .printf(
              "%s%s%s %3d/%d  %s  %s",
              BACK_AND_CLEAR,
              "█".repeat(filled),
              "░".repeat(BAR - filled),
              number,
              steps,
              PeriodWords.of(month),
              what);
      console.err().flush();
    } else if (!month.equals(shown)) {
      console.err().printf("[%3d/%d] %s%n", number, steps, PeriodWords.of(month));
    }
    shown = month;
  }

  /** A line that stays, above the one that is written over. */
  void say(PrintStream where, String line) {
    clear();
    where.println(line);
    where.flush();
  }

  /** Takes the progress line away. */
  void clear() {
    if (console.interactive()) {
      console.err().print(BACK_AND_CLEAR);
      console.err().flush();
    }
  }
}
