package org.waymark.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Submissions cut short in the middle, by their client, by the broker, by a kill; then sent again
 * with the same key. Afterwards every row is on the topic, once in effect, and no receipt claimed
 * what was not there. {@code -Dwaymark.rounds=50} does each so often; the seed of the moments is in
 * each failure.
 */
class CutShortTest {
  private static final int ROUNDS = Integer.getInteger("waymark.rounds", 2);
  private static final int MOST_ROWS = 20_000;
  private static final int FEW_ROWS = 1_000;

  @TempDir private Path folder;
  private final long seed = Long.getLong("waymark.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Inputs inputs = new Inputs();
  private final Map<Integer, Long> wholeMillis = new HashMap<>();
  private RunningIngest ingest;
  private int interrupted;

  @BeforeEach
  void start() throws IOException {
    ingest = new RunningIngest(folder);
    ingest.start();
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void byItsClient() {
    for (int round = 0; round < ROUNDS; round++) {
      String body = body(round);
      // half of the bodies go out whole, so that their client is gone while the rows are sent on
      int length = random.nextBoolean() ? body.length() : random.nextInt(body.length());
      ingest.sendPart("round-" + round, body, length);
      receiptsClaimWhatIsThere();
      sentAgain(round);
    }
    everythingIsThereOnce();
  }

  @Test
  void byTheBroker() {
    for (int round = 0; round < ROUNDS; round++) {
      var answer = ingest.sendAsync(ingest.submission("round-" + round, body(round)));
      CompletableFuture.runAsync(ingest::stopBroker, atAnyMoment(round)).join();
      HttpResponse<String> first = answer.join();
      ingest.startBroker();
      claimsWhatIsThere(first);
      receiptsClaimWhatIsThere();
      sentAgain(round);
    }
    everythingIsThereOnce();
  }

  @Test
  void byAKill() {
    for (int round = 0; round < ROUNDS; round++) {
      var answer =
          ingest
              .sendAsync(ingest.submission("round-" + round, body(round)))
              .handle((got, failed) -> got);
      CompletableFuture.runAsync(ingest::killProcess, atAnyMoment(round)).join();
      HttpResponse<String> first = answer.join();
      if (first == null) {
        interrupted++;
      } else {
        claimsWhatIsThere(first);
      }
      ingest.startProcess();
      receiptsClaimWhatIsThere();
      sentAgain(round);
    }
    everythingIsThereOnce();
  }

  /** From the first byte to a little after the answer, by how long that took the last time. */
  private Executor atAnyMoment(int round) {
    long whole = wholeMillis.getOrDefault(rows(round), (long) rows(round) / 10);
    return CompletableFuture.delayedExecutor(
        random.nextLong(whole * 5 / 4 + 1), TimeUnit.MILLISECONDS);
  }

  /** By turns more than wait to be sent at once, and so few that all wait when the broker goes. */
  private static int rows(int round) {
    return round % 2 == 0 ? FEW_ROWS : MOST_ROWS;
  }

  /** Until it is taken, as a client does that was not answered. */
  private void sentAgain(int round) {
    var request = ingest.submission("round-" + round, body(round));
    HttpResponse<String> last =
        await()
            .atMost(Duration.ofMinutes(2))
            .pollInterval(Duration.ofMillis(200))
            .ignoreExceptions()
            .until(() -> timed(request, rows(round)), answer -> answer.statusCode() == 202);
    claimsWhatIsThere(last);
    String id = RunningIngest.json(last).get("submission").stringValue();
    assertThat(ingest.get("/api/v1/submissions/" + id).get("accepted").intValue())
        .as("seed %d", seed)
        .isEqualTo(rows(round));
    assertThat(inputs.rowsOf(id)).as("seed %d", seed).isEqualTo(rows(round));
  }

  private HttpResponse<String> timed(HttpRequest request, int rows) {
    long start = System.nanoTime();
    HttpResponse<String> answer = ingest.send(request);
    wholeMillis.put(rows, Duration.ofNanos(System.nanoTime() - start).toMillis());
    return answer;
  }

  /** A receipt, or how far an interrupted one says that it got. */
  private void claimsWhatIsThere(HttpResponse<String> answer) {
    inputs.look(ingest.bootstrapServers());
    var json = RunningIngest.json(answer);
    String id = json.path("submission").asString("");
    if (answer.statusCode() == 202) {
      assertThat(inputs.rowsOf(id))
          .as("seed %d: %s", seed, answer.body())
          .isEqualTo(json.get("accepted").intValue());
      return;
    }
    interrupted++;
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(json.path("acknowledged").intValue(0))
        .as("seed %d: %s", seed, answer.body())
        .isLessThanOrEqualTo(inputs.rowsOf(id));
  }

  /** Of the submission cut short as well, whose client was not told its id. */
  private void receiptsClaimWhatIsThere() {
    JsonNode receipts = ingest.get(RunningIngest.SUBMISSIONS + "?limit=5").get("submissions");
    inputs.look(ingest.bootstrapServers());
    for (JsonNode receipt : receipts) {
      assertThat(receipt.get("accepted").intValue())
          .as("seed %d: %s", seed, receipt)
          .isLessThanOrEqualTo(inputs.rowsOf(receipt.get("submission").stringValue()));
    }
  }

  private void everythingIsThereOnce() {
    inputs.look(ingest.bootstrapServers());
    int rows = IntStream.range(0, ROUNDS).map(CutShortTest::rows).sum();
    assertThat(inputs.ids()).as("seed %d", seed).hasSize(rows);
    assertThat(inputs.ids().entrySet())
        .as("seed %d: rows that would count twice", seed)
        .filteredOn(row -> row.getValue().size() > 1)
        .extracting(Map.Entry::getKey)
        .isEmpty();
    System.out.printf(
        "%d rounds, %d answers cut short, %d rows once in effect, in %d records; seed %d%n",
        ROUNDS, interrupted, rows, inputs.records(), seed);
  }

  /** Rows of one period, each a revision of its own, each with a value that no other has. */
  private static String body(int round) {
    var text = new StringBuilder("indicator,period,value,revision\n");
    for (int i = 1; i <= rows(round); i++) {
      int value = round * MOST_ROWS + i;
      text.append("road-casualties-ksi,2016-02,")
          .append(value)
          .append(',')
          .append(value)
          .append('\n');
    }
    return text.toString();
  }
}
