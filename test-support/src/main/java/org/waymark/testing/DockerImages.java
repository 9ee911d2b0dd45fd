package org.waymark.testing;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whether a container can be started from what is on this machine already. Tests never pull: a
 * machine without a registry would spend minutes on each attempt.
 */
final class DockerImages {

  private static final String REAPER = "testcontainers/ryuk";
  private static final int PATIENCE_SECONDS = 20;

  private DockerImages() {}

  /** Why no container of this image can be started at once; empty when one can. */
  static Optional<String> whyNot(String image) {
    if (!succeeds("docker", "image", "inspect", image)) {
      return Optional.of("no Docker engine with the image " + image);
    }
    var reaperOff = Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
    if (!reaperOff && !succeeds("sh", "-c", "docker images -q " + REAPER + " | grep -q .")) {
      return Optional.of("no image " + REAPER + " and TESTCONTAINERS_RYUK_DISABLED is not true");
    }
    return Optional.empty();
  }

  private static boolean succeeds(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroy();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
