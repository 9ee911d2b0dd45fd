package org.waymark.benchmarks.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process of the installation, known to be up once its port takes connections. */
public final class Child implements AutoCloseable {
  private static final long MOST_SECONDS = 90;
  private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(50);

  private final String name;
  private final Process process;

  private Child(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  static Child start(String name, List<String> command, Path folder, int port) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(folder.resolve(name + ".log").toFile());
      var child = new Child(name, builder.start());
      // also where the driver is interrupted
      Runtime.getRuntime().addShutdownHook(new Thread(child::close));
      child.awaitPort(port);
      return child;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void awaitPort(int port) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!listens(port)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IOException(name + " did not start; see its log");
      }
      LockSupport.parkNanos(BETWEEN_TRIES);
    }
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  public String name() {
    return name;
  }

  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
