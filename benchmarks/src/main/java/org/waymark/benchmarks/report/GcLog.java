package org.waymark.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the collector wrote ({@code -Xlog:gc:file=…:uptime}). */
public final class GcLog {
  /** The heap in use in megabytes, before and after a collection. */
  public record Collection(double seconds, int before, int after, int committed) {}

  private static final Pattern LINE =
      Pattern.compile("\\[([0-9.]+)s].* (\\d+)M->(\\d+)M\\((\\d+)M\\).*");

  private GcLog() {}

  public static List<Collection> read(Path log) throws IOException {
    List<Collection> all = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      Matcher m = LINE.matcher(line);
      if (m.matches()) {
        all.add(
            new Collection(
                Double.parseDouble(m.group(1)), number(m, 2), number(m, 3), number(m, 4)));
      }
    }
    return all;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
