package org.waymark.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ports that nothing listens on now, for servers that must keep theirs over a restart. They come
 * from below what systems give to outgoing connections (from 32768 on Linux, from 49152 elsewhere):
 * a port from there may belong to somebody's connection by the time the server is started again.
 */
public final class FreePort {
  private static final int LOWEST = 20_000;
  private static final int ABOVE = 32_000;
  private static final int TRIES = 1_000;

  private FreePort() {}

  public static int find() {
    return find(0);
  }

  /** One that is free together with the port so far above it. */
  public static int find(int distance) {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, ABOVE - distance))
        .limit(TRIES)
        .filter(port -> free(port) && free(port + distance))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free port below " + ABOVE));
  }

  /** On every address as on the loopback alone: either may be taken without the other. */
  private static boolean free(int port) {
    return free(port, null) && free(port, InetAddress.getLoopbackAddress());
  }

  private static boolean free(int port, @Nullable InetAddress address) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
