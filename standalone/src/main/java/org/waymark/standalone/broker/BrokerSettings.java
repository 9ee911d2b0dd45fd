package org.waymark.standalone.broker;

import java.nio.file.Path;
import java.util.Properties;

/** How the one-node broker differs from a cluster's. */
final class BrokerSettings {
  static final String HOST = "127.0.0.1";
  static final String CONTROLLER = "CONTROLLER";
  static final int NODE = 1;

  private BrokerSettings() {}

  static Properties of(Path folder, int port, int controllerPort) {
    var settings = new Properties();
    listeners(settings, port, controllerPort);
    oneNode(settings);
    settings.put("log.dirs", folder.toString());
    // the cleaner's default buffer is a quarter of the heap we give the whole installation
    settings.put("log.cleaner.dedupe.buffer.size", "8388608");
    // an installation that was switched off for a month must not forget how far it had read
    settings.put("offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));
    settings.put("group.initial.rebalance.delay.ms", "0");
    // after a kill the old session must lapse before the broker may register again: a few seconds,
    // not nine; much less, and a machine that is busy for a moment would lose its broker
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("broker.session.timeout.ms", "3000");
    // topics are made by ingest with their partitions; one made by a typo would keep the default
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  private static void listeners(Properties settings, int port, int controllerPort) {
    String client = "PLAINTEXT://" + HOST + ":" + port;
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", String.valueOf(NODE));
    settings.put("listeners", client + "," + CONTROLLER + "://" + HOST + ":" + controllerPort);
    settings.put("advertised.listeners", client);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
  }

  private static void oneNode(Properties settings) {
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
  }
}
