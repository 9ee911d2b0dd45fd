package org.waymark.standalone.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a demonstration came to.
 *
 * @param reports how many reports were written, each as a page and as CSV
 * @param took from the command to the last report
 */
record Summary(Tally tally, TrackNews news, int reports, Path folder, Duration took) {

  void print(PrintStream out, PrintStream err, List<String> shortfalls) {
    out.println();
    tally.table().lines().forEach(out::println);
    out.println();
    Tally.Counts total = tally.total();
    out.printf(
        "Rows: %,d received = %,d accepted + %,d duplicate + %,d rejected.%n",
        total.received(), total.accepted(), total.duplicate(), total.rejected());
    out.printf(
        "Track events: %d raised, %d restated, %d overdue.%n",
        news.count(TrackNote.Kind.CHANGED),
        news.count(TrackNote.Kind.RESTATED),
        news.count(TrackNote.Kind.OVERDUE));
    out.printf(
        "Reports: %d, each as a page and as CSV; start with %s.%n",
        reports, folder.resolve("index.html"));
    out.printf("Time: %d min %d s.%n", took.toMinutes(), took.toSecondsPart());
    out.println(shortfalls.isEmpty() ? "Everything adds up." : "Not everything adds up:");
    out.flush();
    shortfalls.forEach(reason -> err.println("  " + reason));
  }
}
