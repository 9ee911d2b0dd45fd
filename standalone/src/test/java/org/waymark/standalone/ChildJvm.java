package org.waymark.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a JVM of its own, so that it can be killed. */
public final class ChildJvm {
  private ChildJvm() {}

  /**
   * Runs the program until it has printed so many lines, kills it without warning, and returns all
   * it managed to print.
   */
  public static List<String> killedAfter(int lines, Class<?> program, Object... arguments) {
    try {
      Process process = start(program, arguments);
      var printed = new ArrayList<String>();
      try (var reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String line;
        while ((line = reader.readLine()) != null) {
          printed.add(line);
          if (printed.size() == lines) {
            // through its handle: the process itself would close the pipe we still read
            process.toHandle().destroyForcibly();
          }
        }
      }
      process.waitFor();
      if (printed.size() < lines) {
        throw new IllegalStateException("ended by itself with " + process.exitValue() + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts the program and returns once it has printed the line; the caller ends it. */
  public static Process startedUntil(String line, Class<?> program, Object... arguments) {
    try {
      Process process = start(program, arguments);
      var reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String printed = reader.readLine();
      while (printed != null && !printed.equals(line)) {
        printed = reader.readLine();
      }
      if (printed == null) {
        throw new IllegalStateException(program + " ended by itself");
      }
      Thread.ofVirtual().start(() -> reader.lines().forEach(unread -> {}));
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(Class<?> program, Object... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    // as the product: warnings go to the other stream, and what is printed is the program's own
    command.addAll(List.of("-Dlogback.configurationFile=logback.xml", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
