package org.waymark.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.benchmarks.installation.Administrator;
import org.waymark.benchmarks.installation.Installation;
import org.waymark.benchmarks.report.Machine;

/** Runs the benchmarks named, or all, which are then written down in results.md. */
public final class Benchmarks {
  private static final List<String> ALL = List.of("ndjson", "single", "csv");

  private final Path home = Path.of(System.getProperty("waymark.benchmarks", "."));
  private final Pace pace = Pace.wanted();
  private final StringBuilder results = new StringBuilder();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> wanted = List.of(args).contains("all") ? ALL : List.of(args);
    if (wanted.isEmpty() || !ALL.containsAll(wanted)) {
      System.err.println("wanted: all, or some of " + String.join(" ", ALL));
      System.exit(2);
    }
    new Benchmarks().run(wanted);
    System.exit(0);
  }

  private void run(List<String> wanted) throws IOException, InterruptedException {
    tell("# Results of the last run\n" + Machine.description() + ".\n");
    requests(wanted);
    if (wanted.contains("csv")) {
      Path folder = wanted.equals(ALL) ? home : home.resolve("target");
      tell(FileBenchmark.run(folder.resolve("heap.svg")));
    }
    if (wanted.equals(ALL)) {
      Files.writeString(home.resolve("results.md"), results);
    }
  }

  private void requests(List<String> wanted) throws IOException, InterruptedException {
    if (!wanted.contains("ndjson") && !wanted.contains("single")) {
      return;
    }
    // -XX flags may be added to see more, such as a flight recording
    String more = System.getenv().getOrDefault("WAYMARK_BENCHMARKS_OPTIONS", "-Xmx512m");
    try (var installation = Installation.start(List.of(more.split(" ")), List.of())) {
      String token = new Administrator(installation).prepare();
      if (wanted.contains("ndjson")) {
        tell(new BulkBenchmark(installation, token, pace).run());
      }
      if (wanted.contains("single")) {
        tell(new SingleBenchmark(installation, token, pace).run());
      }
    }
  }

  private void tell(String text) {
    results.append(results.isEmpty() ? "" : "\n").append(text);
    out.println(text);
  }
}
