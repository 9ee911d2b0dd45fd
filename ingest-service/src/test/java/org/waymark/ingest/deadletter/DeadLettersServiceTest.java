package org.waymark.ingest.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.Ingest.Answer;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/** Dead letters through the interface, on a real broker; the fold that cannot read is played. */
class DeadLettersServiceTest {
  private static final String BASE = "/api/v1/dead-letters";
  private static final int PARTITION = 0;

  private final Ingest ingest = SharedIngest.get();
  private final String service = "test-" + UUID.randomUUID();

  @Test
  void aLetterIsListedShownReplayedAsItWasAndNotTwice() {
    byte[] key = "visits".getBytes(StandardCharsets.UTF_8);
    byte[] data = {'{', (byte) 0xff, 0};
    long offset = send(record(Topics.CUTS, key, data, Map.of("ce_type", "no.such.v1")));
    bury(Topics.CUTS, offset, data, Map.of("ce_type", "no.such.v1"));
    JsonNode listed = only("open");
    assertThat(listed.get("reason").stringValue()).isEqualTo("the type is unknown");
    assertThat(listed.get("topic").stringValue()).isEqualTo(Topics.CUTS);
    assertThat(listed.get("partition").intValue()).isEqualTo(PARTITION);
    assertThat(listed.get("offset").longValue()).isEqualTo(offset);
    String id = listed.get("id").stringValue();

    JsonNode opened = ingest.get(BASE + "/" + id).json();
    assertThat(opened.get("original").booleanValue()).isTrue();
    assertThat(opened.at("/key/text").stringValue()).isEqualTo("visits");
    assertThat(opened.at("/payload/base64").stringValue()).isEqualTo("e/8A");
    assertThat(opened.at("/headers/0/name").stringValue()).isEqualTo("ce_type");
    assertThat(opened.at("/headers/0/value/text").stringValue()).isEqualTo("no.such.v1");
    assertThat(opened.get("headers")).hasSize(1);

    Answer replayed = post(id + "/replay", null);
    assertThat(replayed.status()).as(replayed.text()).isEqualTo(200);
    assertThat(replayed.json().get("state").stringValue()).isEqualTo("replayed");
    long again = replayed.json().at("/ended/offset").longValue();
    ConsumerRecord<byte[], byte[]> back = read(Topics.CUTS, again);
    assertThat(back.key()).isEqualTo(key);
    assertThat(back.value()).isEqualTo(data);
    assertThat(back.headers().headers("ce_type")).hasSize(1);
    assertThat(text(back, DeadLetter.REPLAY)).isEqualTo(id + "/1");
    assertThat(text(back, DeadLetter.REASON)).isNull();
    problem(post(id + "/replay", null), 409, "dead-letter.over");
    problem(post(id + "/discard", "{\"reason\":\"x\"}"), 409, "dead-letter.over");

    bury(Topics.CUTS, again, data, Map.of("ce_type", "no.such.v1", DeadLetter.REPLAY, id + "/1"));
    JsonNode died = only("open");
    assertThat(died.get("id").stringValue()).isEqualTo(id);
    assertThat(died.get("offset").longValue()).isEqualTo(again);
    assertThat(post(id + "/replay", null).status()).isEqualTo(200);
    assertThat(audited(id)).containsExactly("dead-letter.replayed", "dead-letter.replayed");
  }

  @Test
  void aLetterIsDiscardedForAReasonOnly() {
    long offset = send(record(Topics.LEDGER, null, new byte[] {'x'}, Map.of()));
    bury(Topics.LEDGER, offset, new byte[] {'x'}, Map.of());
    String id = only("open").get("id").stringValue();
    problem(post(id + "/discard", "{}"), 400, "request.invalid");
    problem(post(id + "/discard", "{\"reason\":\"  \"}"), 400, "request.invalid");
    String tooLong = "{\"reason\":\"%s\"}".formatted("x".repeat(501));
    problem(post(id + "/discard", tooLong), 400, "request.invalid");
    Answer discarded = post(id + "/discard", "{\"reason\":\"a test of somebody's\"}");
    assertThat(discarded.status()).as(discarded.text()).isEqualTo(200);
    assertThat(discarded.json().at("/ended/reason").stringValue())
        .isEqualTo("a test of somebody's");
    assertThat(only("discarded").get("id").stringValue()).isEqualTo(id);
    assertThat(audited(id)).containsExactly("dead-letter.discarded");
  }

  @Test
  void aBroadcastIsNotReplayedAndTheLetterSaysWhy() {
    bury(Topics.CONTROL, 1_000_000, new byte[0], Map.of());
    JsonNode letter = only("open");
    assertThat(letter.get("notReplayable").stringValue()).contains("a new number");
    String id = letter.get("id").stringValue();
    problem(post(id + "/replay", null), 409, "dead-letter.not-replayable");
    assertThat(ingest.get(BASE + "/" + id).json().get("original").booleanValue()).isFalse();
  }

  @Test
  void whatStandsWhereTheRecordStoodButIsAnotherIsNotReplayed() {
    long offset = send(record(Topics.CUTS, null, new byte[] {'y'}, Map.of()));
    bury(Topics.CUTS, offset, new byte[] {'x'}, Map.of());
    String id = only("open").get("id").stringValue();
    problem(post(id + "/replay", null), 409, "dead-letter.not-replayable");
    assertThat(only("open").get("state").stringValue()).isEqualTo("open");
  }

  @Test
  void rubbishAmongTheDeadLettersIsALetterToo() {
    String mark = UUID.randomUUID().toString();
    send(record(Topics.DEAD_LETTERS, null, mark.getBytes(StandardCharsets.UTF_8), Map.of()));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            ingest
                .get(BASE + "?service=unknown")
                .json()
                .get("letters")
                .valueStream()
                .anyMatch(
                    l -> ingest.get(BASE + "/" + l.get("id").stringValue()).text().contains(mark)));
  }

  @Test
  void wordsThatAreNoneAreRefused() {
    problem(ingest.get(BASE + "?state=lost"), 400, "request.invalid");
    problem(ingest.get(BASE + "?after=x"), 400, "request.invalid");
    problem(ingest.get(BASE + "?limit=0"), 400, "request.invalid");
    problem(ingest.get(BASE + "/none"), 404, "dead-letter.unknown");
    problem(post("none/replay", null), 404, "dead-letter.unknown");
    problem(post("none/discard", "{\"reason\":\"x\"}"), 404, "dead-letter.unknown");
  }

  @Test
  void pagesFollowOneAnotherAndOpenLettersAreCounted() {
    for (int i = 0; i < 3; i++) {
      bury(Topics.CUTS, 2_000_000 + i, new byte[] {'x'}, Map.of());
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> letters("open", "").get("letters").size() == 3);
    JsonNode first = letters("open", "&limit=2");
    JsonNode second = letters("open", "&limit=2&after=" + first.get("next").stringValue());
    assertThat(first.get("letters").valueStream().map(l -> l.get("offset").longValue()))
        .containsExactly(2_000_002L, 2_000_001L);
    assertThat(second.get("letters").get(0).get("offset").longValue()).isEqualTo(2_000_000);
    assertThat(second.get("next")).isNull();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            ingest
                .prometheus()
                .lines()
                .filter(line -> line.startsWith("waymark_dead_letters_open{"))
                .filter(line -> line.contains("service=\"other\""))
                .anyMatch(
                    line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)) >= 3));
  }

  /** As a service does that cannot read a record. */
  private void bury(String topic, long offset, byte[] data, Map<String, String> own) {
    var why = new DeadLetter(service, "the type is unknown", topic, PARTITION, offset);
    var all = new LinkedHashMap<>(own);
    all.putAll(why.headers());
    send(record(Topics.DEAD_LETTERS, why.key().getBytes(StandardCharsets.UTF_8), data, all));
  }

  private static ProducerRecord<byte[], byte[]> record(
      String topic, byte[] key, byte[] data, Map<String, String> headers) {
    var record = new ProducerRecord<>(topic, PARTITION, key, data);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  @SuppressWarnings("unchecked")
  private long send(ProducerRecord<byte[], byte[]> record) {
    KafkaTemplate<byte[], byte[]> kafka = ingest.bean(KafkaTemplate.class);
    return kafka.send(record).join().getRecordMetadata().offset();
  }

  private static ConsumerRecord<byte[], byte[]> read(String topic, long offset) {
    Map<String, Object> settings = Map.of("bootstrap.servers", SharedIngest.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partition = new TopicPartition(topic, PARTITION);
      consumer.assign(List.of(partition));
      consumer.seek(partition, offset);
      List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
      await()
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            return !found.isEmpty();
          });
      return found.getFirst();
    }
  }

  private static String text(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private JsonNode only(String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> letters(state, "").get("letters").size() == 1);
    return letters(state, "").get("letters").get(0);
  }

  private JsonNode letters(String state, String more) {
    return ingest.get(BASE + "?service=" + service + "&state=" + state + more).json();
  }

  private Answer post(String path, String json) {
    byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
    String type = json == null ? null : "application/json";
    return ingest.send("POST", BASE + "/" + path, type, body, Ingest.ADMIN, Map.of());
  }

  private List<String> audited(String id) {
    return Stream.of("dead-letter.replayed", "dead-letter.discarded")
        .map(action -> "/api/v1/audit?since=" + Ingest.NOW + "&action=" + action)
        .flatMap(path -> ingest.get(path).json().get("entries").valueStream())
        .filter(entry -> entry.get("subject").stringValue().equals("dead-letter/" + id))
        .map(entry -> entry.get("action").stringValue())
        .toList();
  }

  private static void problem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
  }
}
