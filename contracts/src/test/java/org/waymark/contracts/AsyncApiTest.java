package org.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.contracts.event.Broadcast;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.LedgerFact;
import org.waymark.contracts.event.PositionReached;
import org.waymark.contracts.event.QueryAnswered;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryLapsed;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.SubmissionCompleted;
import org.waymark.contracts.event.SubmissionOpened;
import org.waymark.contracts.event.TrackEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document says what the code says. */
class AsyncApiTest {
  private final JsonNode document = read();

  @Test
  void namesEveryTopicAndNoOther() {
    assertThat(document.path("channels").valueStream().map(AsyncApiTest::address))
        .containsExactlyInAnyOrderElementsOf(Topics.ALL);
  }

  @Test
  void keepsEverythingForEverButStatesWhichAreCompacted() {
    for (JsonNode channel : document.path("channels")) {
      JsonNode kafka = channel.path("bindings").path("kafka");
      String cleanup = address(channel).equals(Topics.STATES) ? "compact" : "delete";
      assertThat(kafka.path("topic").asString()).isEqualTo(address(channel));
      assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asString()).isEqualTo(cleanup);
      assertThat(kafka.at("/topicConfiguration/retention.ms").asInt()).isEqualTo(-1);
      assertThat(kafka.path("partitions").asInt()).isPositive();
      assertThat(channel.path("x-key").asString()).isNotBlank();
    }
  }

  @Test
  void namesEveryEventTypeWithItsSchema() {
    Set<String> named = new TreeSet<>();
    for (JsonNode message : document.at("/components/messages")) {
      String type = message.path("name").asString();
      if (!type.equals("dead-letter")) {
        named.add(type);
        assertThat(message.at("/payload/$ref").asString()).isEqualTo("schema/" + type + ".json");
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asString())
            .isEqualTo(type);
      }
    }
    assertThat(named).isEqualTo(new TreeSet<>(EventTypes.all().keySet()));
  }

  @Test
  void putsEachEventOnTheTopicItBelongsTo() {
    Set<String> broadcasts = types(Broadcast.class);
    assertThat(on(Topics.CONTROL)).isEqualTo(broadcasts);
    assertThat(on(Topics.INPUTS))
        .isEqualTo(union(broadcasts, types(InputRow.class), types(QueryDecided.class)));
    assertThat(on(Topics.OUTCOMES))
        .isEqualTo(
            union(
                types(RowOutcome.class),
                types(QueryAnswered.class),
                types(QueryLapsed.class),
                types(PositionReached.class)));
    assertThat(on(Topics.LEDGER))
        .isEqualTo(
            union(
                broadcasts,
                types(LedgerFact.class),
                types(SubmissionOpened.class),
                types(SubmissionCompleted.class)));
    assertThat(on(Topics.TRACKS)).isEqualTo(types(TrackEvent.class));
    assertThat(on(Topics.DEAD_LETTERS)).containsExactly("dead-letter");
  }

  @Test
  void everyEventIsOnATopicAndEveryTopicHasAWriterAndAReader() {
    Set<String> onTopics =
        Topics.ALL.stream().flatMap(topic -> on(topic).stream()).collect(Collectors.toSet());
    assertThat(onTopics).containsAll(EventTypes.all().keySet());
    for (String topic : Topics.ALL) {
      assertThat(actionsOn(topic)).as(topic).contains("send");
    }
    for (String topic : Set.of(Topics.INPUTS, Topics.LEDGER, Topics.CONTROL, Topics.OUTCOMES)) {
      assertThat(actionsOn(topic)).as(topic).contains("receive");
    }
  }

  @Test
  void deadLettersSayWhereTheyStoodAndWhy() {
    JsonNode headers = document.at("/components/schemas/deadLetterHeaders");
    DeadLetter letter = new DeadLetter("ingest", "no type", Topics.CONTROL, 0, 41);
    assertThat(headers.path("properties").propertyNames())
        .containsAll(letter.headers().keySet())
        .contains(DeadLetter.REPLAY, DeadLetter.SIZE)
        .hasSize(letter.headers().size() + 2);
    assertThat(headers.path("required").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(letter.headers().keySet());
    assertThat(letter.key()).isEqualTo("waymark.control-0@41");
  }

  private Set<String> on(String topic) {
    return document
        .path("channels")
        .valueStream()
        .filter(channel -> address(channel).equals(topic))
        .flatMap(channel -> channel.path("messages").valueStream())
        .map(message -> follow(message).path("name").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> actionsOn(String topic) {
    return document
        .path("operations")
        .valueStream()
        .filter(operation -> address(follow(operation.path("channel"))).equals(topic))
        .map(operation -> operation.path("action").asString())
        .collect(Collectors.toSet());
  }

  private JsonNode follow(JsonNode reference) {
    JsonNode target = document.at(reference.path("$ref").asString().substring(1));
    assertThat(target.isMissingNode()).as(reference.toString()).isFalse();
    return target;
  }

  /** The names of an event, or of all that a sealed interface permits. */
  private static Set<String> types(Class<?> event) {
    if (event.isInterface()) {
      return Arrays.stream(event.getPermittedSubclasses())
          .flatMap(each -> types(each).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    return EventTypes.all().entrySet().stream()
        .filter(entry -> entry.getValue() == event)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(JsonNode channel) {
    return channel.path("address").asString();
  }

  private static JsonNode read() {
    try (InputStream in = AsyncApiTest.class.getResourceAsStream("asyncapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
