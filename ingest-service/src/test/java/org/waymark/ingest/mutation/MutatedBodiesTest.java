package org.waymark.ingest.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.Origin;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.Topic;
import org.waymark.testing.KafkaForTests;
import org.waymark.testing.MongoForTests;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is sent, the service answers with a receipt that adds up or a problem that says what is
 * wrong, and what it accepted is on the topics, as their schemas say. {@code -Dmutations=20000} for
 * more of them; {@code -Dseed=} to see a failure again.
 */
class MutatedBodiesTest {
  private static final int MUTATIONS = Integer.getInteger("mutations", 1_000);
  private static final int LONGEST_SHOWN = 2_000;

  private static final KafkaForTests KAFKA = KafkaForTests.fresh();
  private static Ingest ingest;

  private final Map<String, Integer> accepted = new HashMap<>();
  private final Map<Integer, Integer> answers = new HashMap<>();

  /** A service of its own: what is taken here must not stand in other tests' calendars. */
  @BeforeAll
  static void start() {
    var mongo = MongoForTests.shared();
    ingest =
        Ingest.start(KAFKA.bootstrapServers(), mongo, mongo.freshDatabase(MutatedBodiesTest.class));
    assertThat(ingest.putCatalogue(new TestCatalogue()).status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (ingest != null) {
      ingest.close();
    }
    KAFKA.close();
  }

  @Test
  void everyBodyIsAnsweredAndOnlySoundRowsAreTaken() {
    long seed = Long.getLong("seed", System.nanoTime());
    var random = new Random(seed);
    var mutation = new Mutation(random);
    List<GoodBodies.Good> good = GoodBodies.of(ingest);
    for (int i = 0; i < MUTATIONS; i++) {
      GoodBodies.Good one = good.get(random.nextInt(good.size()));
      GoodBodies.Good other = good.get(random.nextInt(good.size()));
      byte[] body = mutation.of(one.body(), other.body());
      String type = random.nextInt(20) == 0 ? other.type() : one.type();
      String what = "mutation %d of seed %d: %s%n%s".formatted(i, seed, type, shown(body));
      answered(one, type, body, what);
    }
    assertThat(answers).as("seed %d", seed).containsKeys(202, 400, 422);
    takenRowsAreOnTheTopics(seed);
  }

  private void answered(GoodBodies.Good good, String type, byte[] body, String what) {
    Ingest.Answer answer =
        ingest.send(
            "POST",
            "/api/v1/feeds/" + good.feed() + "/submissions",
            type,
            body,
            Ingest.ADMIN,
            good.headers());
    answers.merge(answer.status(), 1, Integer::sum);
    assertThat(answer.status()).as(what + "%n%s", answer.text()).isLessThan(500);
    JsonNode json = answer.json();
    if (answer.status() == 202 || answer.status() == 422) {
      int received = json.get("received").intValue();
      int taken = json.get("accepted").intValue();
      assertThat(taken + json.get("duplicate").intValue() + json.get("rejected").intValue())
          .as(what)
          .isEqualTo(received);
      accepted.merge(json.get("submission").stringValue(), taken, (a, b) -> b);
    } else {
      assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
      assertThat(json.get("detail").stringValue()).as(what).isNotBlank();
    }
  }

  private void takenRowsAreOnTheTopics(long seed) {
    Map<String, Integer> found = new HashMap<>();
    Stream.of(Topics.INPUTS, Topics.LEDGER)
        .flatMap(topic -> Topic.read(KAFKA.bootstrapServers(), topic).stream())
        .forEach(read -> count(read, found, seed));
    accepted.forEach((submission, rows) ->
        assertThat(found.getOrDefault(submission, 0))
            .as("rows of %s, seed %d", submission, seed)
            .isEqualTo(rows));
  }

  private void count(Topic.Read read, Map<String, Integer> found, long seed) {
    Origin origin = origin(read.envelope().event());
    if (origin != null && accepted.containsKey(origin.submission())) {
      found.merge(origin.submission(), 1, Integer::sum);
      String data = new String(read.raw().value(), StandardCharsets.UTF_8);
      assertThat(Schemas.faults(EventTypes.nameOf(read.envelope().event()), data))
          .as("seed %d: %s", seed, data)
          .isEmpty();
    }
  }

  private static Origin origin(Event event) {
    return switch (event) {
      case InputRow row -> row.origin();
      case LedgerFact fact -> fact.origin();
      default -> null;
    };
  }

  private static String shown(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** The events' schemas, as they stand in contracts. */
  private static final class Schemas {
    private static final SchemaRegistry REGISTRY =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<String> faults(String type, String data) {
      return REGISTRY
          .getSchema(SchemaLocation.of("classpath:org/waymark/contracts/schema/" + type + ".json"))
          .validate(data, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
