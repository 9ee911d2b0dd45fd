package org.waymark.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.waymark.contracts.Topics;
import org.waymark.contracts.codec.DeadLetter;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import tools.jackson.databind.JsonNode;

/** The administrator deals with dead letters without scripts. */
class DeadLetterPagesTest {
  private static final String DATA = "<script>alert(1)</script>";

  private final Ingest ingest = SharedIngest.get();
  private final Browser browser = new Browser(ingest);
  private final String service = "pages-" + UUID.randomUUID();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aLetterIsFoundReadAndPutBack() {
    browser.signIn(Ingest.ADMIN);
    String path = "/dead-letters/" + letter(Topics.CUTS);
    var list = browser.get("/dead-letters");
    assertThat(list.heading()).endsWith("to be dealt with");
    assertThat(list.document().select("a[href=" + path + "]")).hasSize(1);
    var seen = browser.get(path);
    assertThat(seen.heading()).isEqualTo("A record of waymark.cuts could not be read");
    assertThat(seen.document().select("pre").text()).isEqualTo(DATA);
    assertThat(seen.document().select("main script")).isEmpty();
    assertThat(seen.document().select("h1")).hasSize(1);
    var back = browser.fill(seen.form("/replay"));
    assertThat(back.address()).isEqualTo(path);
    assertThat(back.document().select("#state").text()).contains("Put back");
    assertThat(back.form("/replay")).isNull();
    var twice = browser.fill(seen.form("/replay"));
    assertThat(twice.document().select(".govuk-error-summary__list").text())
        .isEqualTo("It was put back or discarded before");
    assertThat(browser.get("/dead-letters?show=replayed").html()).contains(path);
  }

  @Test
  void aLetterIsDiscardedWithAReason() {
    browser.signIn(Ingest.ADMIN);
    String path = "/dead-letters/" + letter(Topics.CONTROL);
    var seen = browser.get(path);
    assertThat(seen.form("/replay")).isNull();
    assertThat(seen.document().text()).contains("It cannot be put back: a broadcast");
    Element form = seen.form("/discard");
    var wrong = browser.fill(form, "reason", " ");
    assertThat(wrong.document().title()).startsWith("Error: ");
    assertThat(wrong.document().select(".govuk-error-summary__list a").attr("href"))
        .isEqualTo("#reason");
    assertThat(wrong.document().select("#reason-error").text())
        .isEqualTo("Error: Enter why the record is not wanted");
    var done = browser.fill(wrong.form("/discard"), "reason", "a test of ours");
    assertThat(done.document().select("#state").text()).contains("Discarded");
    assertThat(done.document().text()).contains("a test of ours");
  }

  @Test
  void nobodyButTheAdministratorSeesThem() {
    String path = "/dead-letters/" + letter(Topics.CUTS);
    assertThat(browser.get(path).address()).startsWith("/sign-in?next=");
    browser.signIn(token());
    assertThat(browser.get("/dead-letters").status()).isEqualTo(403);
    assertThat(browser.get(path).status()).isEqualTo(403);
    assertThat(browser.get("/feeds").html()).doesNotContain("/dead-letters");
  }

  @Test
  void signingInGoesOnToTheLetter() {
    String path = "/dead-letters/" + letter(Topics.CUTS);
    var there = browser.fill(browser.get(path).form("/sign-in"), "token", Ingest.ADMIN);
    assertThat(there.address()).isEqualTo(path);
    assertThat(browser.get("/dead-letters/none").status()).isEqualTo(404);
  }

  private String token() {
    byte[] none = "{}".getBytes(StandardCharsets.UTF_8);
    return ingest
        .send(
            "POST",
            "/api/v1/feeds/cfa-performance/tokens",
            "application/json",
            none,
            Ingest.ADMIN,
            Map.of())
        .json()
        .get("token")
        .stringValue();
  }

  /** A record, and its dead letter; answers the letter's id. */
  @SuppressWarnings("unchecked")
  private String letter(String topic) {
    KafkaTemplate<byte[], byte[]> kafka = ingest.bean(KafkaTemplate.class);
    byte[] data = DATA.getBytes(StandardCharsets.UTF_8);
    boolean control = topic.equals(Topics.CONTROL);
    long offset =
        control
            ? 9_000_000
            : kafka
                .send(new ProducerRecord<>(topic, 0, null, data))
                .join()
                .getRecordMetadata()
                .offset();
    var why = new DeadLetter(service, "the type is unknown", topic, 0, offset);
    var record =
        new ProducerRecord<byte[], byte[]>(
            Topics.DEAD_LETTERS, why.key().getBytes(StandardCharsets.UTF_8), data);
    why.headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    kafka.send(record).join();
    await().atMost(Duration.ofSeconds(30)).until(() -> !kept().isEmpty());
    return kept().get(0).get("id").stringValue();
  }

  private JsonNode kept() {
    return ingest.get("/api/v1/dead-letters?service=" + service).json().get("letters");
  }
}
