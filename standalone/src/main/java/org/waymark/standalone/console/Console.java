package org.waymark.standalone.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command meets outside itself.
 *
 * @param out where results go
 * @param err where progress and complaints go
 * @param interactive whether a person watches {@code err} on a terminal
 */
public record Console(
    PrintStream out, PrintStream err, Map<String, String> environment, boolean interactive) {

  private static final int USUAL_WIDTH = 80;

  public static Console ofProcess() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new Console(System.out, System.err, System.getenv(), terminal);
  }

  /** An environment variable's value, or null when it is not set or blank. */
  public @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /** How many characters a line holds: {@code COLUMNS}, else 80. */
  public int width() {
    String columns = variable("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{0,5}")
        ? Integer.parseInt(columns)
        : USUAL_WIDTH;
  }

  /** The folder the program was installed in, which a script may tell; else the current one. */
  public Path home() {
    String told = System.getProperty("waymark.home");
    return Path.of(told == null ? "" : told).toAbsolutePath();
  }
}
