package org.waymark.standalone.push;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.UsageError;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.DataFolder;

/** Finds the token a client on this machine sends. */
final class Token {
  private static final Path SERVED = Path.of("data");
  private static final Path DEMONSTRATION = SERVED.resolve("demonstration");

  private Token() {}

  /**
   * The feed's own token, else the administrator's, else the one an installation on this machine
   * keeps: that of the folder told, or else of a usual one that is in use now.
   *
   * @throws UsageError when there is none
   */
  static String find(Console console, @Nullable Path data) {
    String own = console.variable("WAYMARK_TOKEN");
    if (own != null) {
      return own;
    }
    List<Path> folders = data == null ? usual() : List.of(data);
    return folders.stream()
        .flatMap(folder -> Stream.ofNullable(DataFolder.adminToken(folder, console.environment())))
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                "No token: set WAYMARK_TOKEN to the feed's token, or name the running"
                    + " installation's folder with --data."));
  }

  /** Those in use now first. */
  private static List<Path> usual() {
    return Stream.of(SERVED, DEMONSTRATION)
        .sorted(Comparator.comparing(DataFolder::isOpen).reversed())
        .toList();
  }
}
