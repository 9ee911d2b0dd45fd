package org.waymark.ingest;

import java.util.Map;
import org.waymark.ingest.access.identity.LocalIssuer;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;

/**
 * One running service, with no fold behind it, for all test classes that only look at it from
 * outside; it ends with the process. Tests keep out of each other's way by their feeds and periods.
 */
public final class SharedIngest {
  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static final LocalIssuer ISSUER = LocalIssuer.start();
  private static final Ingest INGEST = start();

  private SharedIngest() {}

  private static Ingest start() {
    var mongo = MongoForTests.shared();
    Ingest ingest =
        Ingest.start(
            KAFKA.bootstrapServers(),
            mongo.uri(),
            mongo.freshDatabase(SharedIngest.class),
            Map.of(
                "waymark.ingest.max-body",
                "64MB",
                "waymark.ingest.longest-wait",
                "500ms",
                "waymark.identity.issuer",
                ISSUER.address(),
                "waymark.identity.audience",
                LocalIssuer.AUDIENCE,
                "waymark.rates.wrong-tokens",
                2000,
                "waymark.rates.feeds.cfa-finance.requests",
                5,
                "waymark.rates.feeds.risks.bytes",
                "1KB"));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              ingest.close();
              ISSUER.close();
              KAFKA.close();
            }));
    if (ingest.putCatalogue(new TestCatalogue()).status() != 200) {
      throw new IllegalStateException("the catalogue of tests was refused");
    }
    return ingest;
  }

  public static String bootstrapServers() {
    return KAFKA.bootstrapServers();
  }

  /** The identity provider whose tokens the service takes. */
  public static LocalIssuer issuer() {
    return ISSUER;
  }

  public static Ingest get() {
    return INGEST;
  }
}
