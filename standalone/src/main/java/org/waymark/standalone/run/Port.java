package org.waymark.standalone.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * A port the installation listens on.
 *
 * @param purpose what it is for, in words
 * @param variable the environment variable that moves it
 */
record Port(String purpose, String variable, int number) {

  /** Whether something listens there already. */
  boolean taken() {
    return !free(null) || !free(InetAddress.getLoopbackAddress());
  }

  private boolean free(@Nullable InetAddress address) {
    try (var socket = new ServerSocket()) {
      socket.bind(
          address == null ? new InetSocketAddress(number) : new InetSocketAddress(address, number));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that is free now, for what nobody needs to find. */
  static int anyFree() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
