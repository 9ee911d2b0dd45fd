package org.waymark.standalone.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.TestConsole;

class PushCommandTest {
  private static final String ALL_TAKEN =
      """
      {"submission":"s1","feed":"cfa","final":true,"received":3,"accepted":2,"duplicate":1,
       "rejected":0,"queried":1,"rows":[{"row":2,"field":"value","value":"99",
       "code":"value.unusual","message":"Ten times the last value"}],"somethingNew":1}
      """;
  private static final String ONE_REFUSED =
      """
      {"submission":"s2","feed":"cfa","final":true,"received":1204,"accepted":1203,"duplicate":0,
       "rejected":1,"queried":0,"rows":[{"row":3,"field":"period","value":"2016-13",
       "code":"period.invalid","message":"There is no thirteenth month"}],"moreRows":0}
      """;

  @TempDir private Path folder;
  private final IngestStandIn ingest = new IngestStandIn();
  private final TestConsole console =
      new TestConsole(Map.of("WAYMARK_TOKEN", "feed-token", "COLUMNS", "300"));
  private Path file;

  @BeforeEach
  void aFile() throws Exception {
    file =
        Files.writeString(folder.resolve("cfa-performance.2016-04.csv"), "indicator,value\na,1\n");
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void sendsTheFileAndPrintsItsReceipt() {
    ingest.answers(202, ALL_TAKEN);
    assertThat(push(file)).isZero();
    var request = ingest.requests.getFirst();
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.target()).isEqualTo("/api/v1/feeds/cfa-performance/submissions");
    assertThat(request.header("Authorization")).isEqualTo("Bearer feed-token");
    assertThat(request.header("Content-type")).isEqualTo("text/csv");
    assertThat(request.header("Prefer")).isEqualTo("wait=5");
    assertThat(request.header("Idempotency-key")).matches("[0-9a-f]{64}");
    assertThat(request.text()).isEqualTo("indicator,value\na,1\n");
    assertThat(console.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "File Feed Received Accepted Duplicate Rejected Queried",
            "cfa-performance.2016-04.csv cfa-performance 3 2 1 0 1",
            file + ":",
            " 2 value 99 value.unusual Ten times the last value");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void aRefusedRowIsShownAndMakesTheExitCodeOne() {
    ingest.answers(202, ONE_REFUSED);
    assertThat(push(file)).isEqualTo(1);
    assertThat(console.out()).contains("2016-13").contains("There is no thirteenth month");
  }

  @Test
  void aReceiptWithNothingTakenIsAReceiptToo() {
    ingest.answers(422, ONE_REFUSED);
    assertThat(push(file)).isEqualTo(1);
    assertThat(console.out()).contains("period.invalid");
  }

  @Test
  void severalFilesFromAWildcardAreTotalled() throws Exception {
    Files.writeString(folder.resolve("cfa-finance.ndjson"), "{}\n");
    Files.writeString(folder.resolve("notes.txt"), "not sent");
    ingest.answers(202, ONE_REFUSED).answers(202, ALL_TAKEN);
    assertThat(push(folder.resolve("cfa-*.{csv,ndjson}"))).isEqualTo(1);
    assertThat(ingest.requests)
        .extracting(IngestStandIn.Request::target)
        .containsExactly(
            "/api/v1/feeds/cfa-finance/submissions", "/api/v1/feeds/cfa-performance/submissions");
    assertThat(ingest.requests.getFirst().header("Content-type")).isEqualTo("application/x-ndjson");
    assertThat(console.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("cfa-finance.ndjson cfa-finance 1204 1203 0 1 0", "Total 1207 1205 1 1 1");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() throws Exception {
    Path april = Files.createDirectories(folder.resolve("04")).resolve("cfa.csv");
    Path may = Files.createDirectories(folder.resolve("05")).resolve("cfa.csv");
    Files.writeString(april, "x\n");
    Files.writeString(may, "y\n");
    ingest.answers(202, ALL_TAKEN).answers(202, ALL_TAKEN);
    assertThat(push(april, may)).isZero();
    assertThat(console.out()).contains(april + "  cfa ", may + "  cfa ");
  }

  @Test
  void aDryRunSaysSoAndCarriesNoKey() {
    ingest.answers(200, ALL_TAKEN);
    assertThat(push("--dry-run", file)).isZero();
    var request = ingest.requests.getFirst();
    assertThat(request.target()).endsWith("/submissions?dryRun=true");
    assertThat(request.headers()).doesNotContainKey("Idempotency-key");
    assertThat(console.out()).contains("Dry run: nothing was published.");
  }

  @Test
  void theSameContentHasTheSameKeyAndAnotherFeedAnother() {
    ingest.answers(202, ALL_TAKEN).answers(202, ALL_TAKEN).answers(202, ALL_TAKEN);
    push(file);
    push(file);
    push("--feed", "other", file);
    var keys = ingest.requests.stream().map(request -> request.header("Idempotency-key")).toList();
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    assertThat(ingest.requests.get(2).target()).isEqualTo("/api/v1/feeds/other/submissions");
  }

  @Test
  void aBusyServiceIsAskedAgainWithTheSameKey() {
    ingest
        .refuses(503, "{\"title\":\"Kafka does not answer\"}", Map.of("Retry-After", "0"))
        .refuses(429, "{\"title\":\"Too many\"}", Map.of("Retry-After", "0"))
        .answers(202, ALL_TAKEN);
    assertThat(push(file)).isZero();
    assertThat(ingest.requests).hasSize(3);
    assertThat(ingest.requests)
        .extracting(request -> request.header("Idempotency-key"))
        .containsOnly(ingest.requests.getFirst().header("Idempotency-key"));
    assertThat(ingest.requests.getLast().text()).isEqualTo("indicator,value\na,1\n");
  }

  @Test
  void aServiceThatStaysBusyIsGivenUp() {
    for (int i = 0; i < 6; i++) {
      ingest.refuses(503, "{\"title\":\"Kafka does not answer\"}", Map.of("Retry-After", "0"));
    }
    assertThat(push(file)).isEqualTo(3);
    assertThat(ingest.requests).hasSize(6);
    assertThat(console.err()).contains("Kafka does not answer (HTTP 503)");
  }

  @Test
  void aRefusedRequestIsExplainedAndTheOtherFilesStillGo() throws Exception {
    Files.writeString(folder.resolve("aaa.csv"), "x\n");
    ingest
        .refuses(404, "{\"title\":\"Unknown feed\",\"detail\":\"There is no feed aaa\"}", Map.of())
        .answers(202, ALL_TAKEN);
    assertThat(push(folder.resolve("*.csv"))).isEqualTo(3);
    assertThat(console.err()).contains("aaa.csv: Unknown feed: There is no feed aaa (HTTP 404)");
    assertThat(console.out()).contains("cfa-performance.2016-04.csv");
  }

  @Test
  void aNameThatIsADateLeavesTheFeedToItsFolder() throws Exception {
    Path dated =
        Files.writeString(
            Files.createDirectories(folder.resolve("ete-finance")).resolve("2016-04.json"), "[]");
    ingest.answers(202, ALL_TAKEN);
    assertThat(push(dated)).isZero();
    assertThat(ingest.requests.getFirst().target())
        .isEqualTo("/api/v1/feeds/ete-finance/submissions");
  }

  @Test
  void whatCannotBeSentIsRefusedBeforeAnythingIsSent() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.doc"), "x");
    assertThat(push(file, letter)).isEqualTo(2);
    assertThat(push(folder.resolve("missing.csv"))).isEqualTo(2);
    assertThat(push(folder.resolve("*.xlsx"))).isEqualTo(2);
    assertThat(push()).isEqualTo(2);
    assertThat(ingest.requests).isEmpty();
    assertThat(console.err())
        .contains("letter.doc: only files ending in")
        .contains("There is no file")
        .contains("No file matches");
  }

  @Test
  void withNobodyListeningItSaysWhere() {
    ingest.close();
    assertThat(push(file)).isEqualTo(3);
    assertThat(console.err()).contains("Nothing answers at " + ingest.url());
  }

  @Test
  void withoutATokenItSaysWhatToSet() {
    var bare = new TestConsole(Map.of());
    int code = bare.run("push", "--data", folder.toString(), "--url", ingest.url(), "" + file);
    assertThat(code).isEqualTo(2);
    assertThat(bare.err()).contains("WAYMARK_TOKEN").contains("--data");
  }

  @Test
  void aWrongTokenOrAFailingServiceIsNoWrongUsage() {
    ingest
        .refuses(401, "{\"title\":\"Not signed in\"}", Map.of())
        .refuses(500, "{\"title\":\"Something failed\"}", Map.of());
    assertThat(push(file)).isEqualTo(3);
    assertThat(push(file)).isEqualTo(3);
    assertThat(console.err()).contains("(HTTP 401)").contains("(HTTP 500)");
  }

  @Test
  void helpTellsTheExitCodes() {
    assertThat(console.run("push", "--help")).isZero();
    assertThat(console.out().lines().map(String::strip))
        .anyMatch(line -> line.matches("0 +every row was taken"))
        .anyMatch(line -> line.matches("1 +at least one row was refused"))
        .anyMatch(line -> line.matches("2 +wrong usage; nothing was sent"))
        .anyMatch(line -> line.startsWith("3 ") && line.contains("could not be sent"));
  }

  @Test
  void aLargeFileGoesPackedAndASmallOneOrAWorkbookAsItIs() throws Exception {
    String rows = "indicator,value\n" + "visits,1\n".repeat(150_000);
    Path large = Files.writeString(folder.resolve("large.csv"), rows);
    Path workbook = Files.writeString(folder.resolve("large.xlsx"), rows);
    ingest
        .refuses(503, "{\"title\":\"Busy\"}", Map.of("Retry-After", "0"))
        .answers(202, ALL_TAKEN)
        .answers(202, ALL_TAKEN)
        .answers(202, ALL_TAKEN);
    assertThat(push(large, workbook, file)).isZero();
    assertThat(ingest.requests)
        .extracting(request -> request.header("Content-encoding"))
        .containsExactly("gzip", "gzip", "", "");
    var again = new ByteArrayInputStream(ingest.requests.get(1).body());
    assertThat(new GZIPInputStream(again).readAllBytes()).asString(UTF_8).isEqualTo(rows);
    assertThat(ingest.requests.get(1).body().length).isLessThan(rows.length() / 10);
  }

  private int push(Object... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "push";
    all[1] = "--url";
    all[2] = ingest.url();
    for (int i = 0; i < arguments.length; i++) {
      all[i + 3] = arguments[i].toString();
    }
    return console.run(all);
  }
}
