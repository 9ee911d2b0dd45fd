package org.waymark.benchmarks.installation;

import java.nio.file.Path;
import org.waymark.standalone.broker.EmbeddedBroker;

/** The broker of {@code standalone} in a process of its own. */
public final class BrokerProcess {
  private BrokerProcess() {}

  public static void main(String[] args) throws InterruptedException {
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    Thread.currentThread().join();
  }
}
