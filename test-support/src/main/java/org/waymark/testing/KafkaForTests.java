package org.waymark.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.kafka.KafkaContainer;

/**
 * A broker for tests; always Kafka itself. In this JVM by default, or, where {@code
 * WAYMARK_TEST_KAFKA} says {@code docker}, as the container {@code apache/kafka:4.2.1}. Topics are
 * never created by being used, as in production.
 *
 * <p>Waymark's topics have fixed names, so tests that must not see each other's records take a
 * {@link #fresh} broker.
 */
public final class KafkaForTests implements AutoCloseable {

  /** Also the image of docker-compose.yml. */
  public static final String IMAGE = "apache/kafka:4.2.1";

  private static final Logger LOG = LoggerFactory.getLogger(KafkaForTests.class);
  private static final Supplier<KafkaForTests> SHARED = SingletonSupplier.of(KafkaForTests::fresh);

  private final String bootstrapServers;
  private final Runnable stop;

  private KafkaForTests(String bootstrapServers, Runnable stop) {
    this.bootstrapServers = bootstrapServers;
    this.stop = stop;
  }

  /** One broker for all tests of this JVM; it ends with the JVM. */
  public static KafkaForTests shared() {
    return SHARED.get();
  }

  /** A broker of the caller's own (some seconds); the caller closes it. */
  public static KafkaForTests fresh() {
    return System.getenv().getOrDefault("WAYMARK_TEST_KAFKA", "").equals("docker")
        ? container()
        : embedded();
  }

  /** A broker in this JVM, on ports of its own, that keeps nothing. */
  public static KafkaForTests embedded() {
    var broker = new EmbeddedKafkaKraftBroker(1, 1);
    broker.brokerProperties(
        Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "1",
            "log.cleaner.dedupe.buffer.size", "8388608"));
    broker.afterPropertiesSet();
    LOG.info("tests use a broker in this JVM at {}", broker.getBrokersAsString());
    return new KafkaForTests(broker.getBrokersAsString(), broker::destroy);
  }

  /** A broker in Docker; aborts the calling test, with the reason, where there is none. */
  public static KafkaForTests container() {
    DockerImages.whyNot(IMAGE)
        .ifPresent(reason -> {
          throw new TestAbortedException(reason);
        });
    var container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.start();
    LOG.info("tests use {} in Docker at {}", IMAGE, container.getBootstrapServers());
    return new KafkaForTests(container.getBootstrapServers(), container::stop);
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Points a service's context at this broker. */
  public void register(DynamicPropertyRegistry registry) {
    registry.add("WAYMARK_KAFKA", this::bootstrapServers);
    registry.add("spring.kafka.bootstrap-servers", this::bootstrapServers);
  }

  /** Creates topics and waits until the broker has acknowledged them. */
  public void create(NewTopic... topics) {
    try (var admin = admin()) {
      admin.createTopics(List.of(topics)).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("could not create " + Arrays.toString(topics), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A client for what else a test wants to see or change; the caller closes it. */
  public Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }

  @Override
  public void close() {
    stop.run();
  }
}
