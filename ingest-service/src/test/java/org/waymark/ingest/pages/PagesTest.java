package org.waymark.ingest.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.Identity;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.RowOutcome;
import org.waymark.contracts.event.RowResult;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.SharedIngest;
import org.waymark.ingest.Topic;
import org.waymark.ingest.receipt.Outcomes;

/** The pages as somebody without scripts goes through them. */
class PagesTest {
  private static final String FEED = "/feeds/cfa-performance";
  private static final String HEADER = "indicator,period,value\n";

  private final Ingest ingest = SharedIngest.get();
  private final Browser browser = new Browser(ingest);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aFileIsCheckedCorrectedSentAndReceived() {
    signedIn();
    var checked = check("visits.csv", HEADER + "visits,2012-01,7\nvisits,2012-13,8\n");
    assertThat(checked.heading()).isEqualTo("1 of 2 rows cannot be taken");
    assertThat(checked.document().title()).startsWith("Error: ");
    assertThat(checked.document().select(".govuk-breadcrumbs li").eachText())
        .endsWith("Check a file", "1 of 2 rows cannot be taken");
    var summary = checked.document().select(".govuk-error-summary__list a").first();
    assertThat(summary.text()).startsWith("Row 2, period '2012-13'");
    var row = checked.document().select(summary.attr("href"));
    assertThat(row.select("mark").text()).isEqualTo("2012-13");
    assertThat(row.select("dd").eachText()).containsExactly("visits", "2012-13", "8");
    assertThat(row.select("td").eachText().get(2)).doesNotContain("Row 2");

    var corrected = check("visits.csv", HEADER + "visits,2012-01,7\nvisits,2012-02,8\n");
    assertThat(corrected.heading()).isEqualTo("All 2 rows are good");
    assertThat(sent("2012-02")).isZero();
    var receipt = browser.fill(corrected.form("/send"));
    assertThat(receipt.address()).startsWith(FEED + "/submissions/");
    assertThat(receipt.heading()).isEqualTo("2 rows were taken");
    assertThat(sent("2012-02")).isEqualTo(1);
  }

  @Test
  void aQueryIsReadAndDecidedWithAForm() {
    signedIn();
    var receipt = browser.fill(check("q.csv", HEADER + "visits,2012-11,7\n").form("/send"));
    String submission = receipt.address().replaceAll(".*/", "");
    raise(submission, "7 is 90% less than 70 in November 2011");
    var queried = browser.get(receipt.address());
    assertThat(queried.document().select("tbody tr").text())
        .contains("Queried", "7 is 90% less than 70 in November 2011");
    var query = browser.get(queried.document().select("a[href*=/queries/]").attr("href"));
    assertThat(query.heading()).isEqualTo("Is this figure right?");
    assertThat(query.document().select("dl").text()).contains("Visits", "November 2012");
    Element form = query.document().select("form[action*=/queries/]").first();
    var wrong = browser.fill(form, "reason", " ");
    assertThat(wrong.document().select(".govuk-error-summary__list a").eachAttr("href"))
        .containsExactly("#decision", "#reason");
    assertThat(wrong.document().select("#decision, #reason")).hasSize(2);
    var saved = browser.fill(form, "decision", "withdrawn", "reason", "<b>checked</b>");
    assertThat(saved.document().select(".govuk-notification-banner").text())
        .contains("The decision is safe");
    var twice = browser.fill(form, "decision", "confirmed", "reason", "no");
    assertThat(twice.document().select(".govuk-error-summary__list").text())
        .contains("sent before with another answer");
    assertThat(decided(submission)).hasSize(1).containsOnly("withdrawn: <b>checked</b>");
  }

  private void raise(String submission, String message) {
    var row =
        Topic.read(SharedIngest.bootstrapServers(), Topics.INPUTS).stream()
            .filter(r ->
                r.envelope().event() instanceof MeasurementRecorded m
                    && m.origin().submission().equals(submission))
            .findFirst()
            .orElseThrow();
    var figure = (MeasurementRecorded) row.envelope().event();
    ingest
        .bean(Outcomes.class)
        .found(
            List.of(
                new RowOutcome(
                    Topics.INPUTS,
                    row.raw().partition(),
                    row.raw().offset(),
                    submission,
                    1,
                    RowResult.QUERY,
                    "value",
                    "7",
                    "value.jump",
                    message,
                    figure.series(),
                    figure.period(),
                    Identity.of(figure),
                    null)));
  }

  private static List<String> decided(String submission) {
    return Topic.read(SharedIngest.bootstrapServers(), Topics.INPUTS).stream()
        .map(r -> r.envelope().event())
        .filter(QueryDecided.class::isInstance)
        .map(QueryDecided.class::cast)
        .filter(each -> each.submission().equals(submission))
        .map(each -> each.decision().word() + ": " + each.reason())
        .distinct()
        .toList();
  }

  @Test
  void sendingTwiceSendsOnce() {
    signedIn();
    var form = check("a.csv", HEADER + "visits,2012-03,7\n").form("/send");
    assertThat(form.select("button").text()).isEqualTo("Send this row");
    var first = browser.fill(form);
    var second = browser.fill(form);
    assertThat(second.address()).isEqualTo(first.address());
    assertThat(sent("2012-03")).isEqualTo(1);
    assertThat(browser.get(form.attr("action").replace("/send", "")).address())
        .isEqualTo(first.address());
  }

  @Test
  void goodRowsAreSentWithoutTheRefusedOnesWhichTheReceiptLists() {
    signedIn();
    var checked = check("a.csv", HEADER + "visits,2012-04,7\nvisits,2012-04,many\n");
    assertThat(checked.form("/send").select("button").text()).isEqualTo("Send the good row");
    var receipt = browser.fill(checked.form("/send"));
    assertThat(receipt.heading()).isEqualTo("1 row was taken and 1 refused");
    assertThat(receipt.document().select("tbody tr").first().text()).contains("Refused", "many");
    var csv = browser.get(receipt.document().select("a[href$=receipt.csv]").attr("href"));
    assertThat(csv.html()).contains("2,rejected,value,many,value.not-a-number");
  }

  @Test
  void nothingCanBeSentOfAFileWithoutAGoodRow() {
    signedIn();
    var checked = check("a.csv", HEADER + "nobody,2012-01,7\n");
    assertThat(checked.heading()).isEqualTo("The one row cannot be taken");
    assertThat(checked.form("/send")).isNull();
  }

  @Test
  void aFileThatCannotBeReadIsSaidAtItsField() {
    signedIn();
    var form = browser.get(FEED).form("/checks");
    for (byte[] content :
        List.of(
            new byte[0],
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            "who,what\na,b\n".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1})) {
      var answer = browser.upload(form, "x.csv", content);
      assertThat(answer.document().select(".govuk-error-summary__list a").attr("href"))
          .isEqualTo("#file");
      assertThat(answer.document().select("#file-error").text()).startsWith("Error:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>.csv",
        "../../../etc/passwd",
        "C:\\Users\\me\\a.csv",
        "a'\"><img src=x onerror=alert(1)>.csv",
        "\u202Egnp.csv"
      })
  void hostileNamesAndCellsAreShownAsText(String name) {
    signedIn();
    var checked =
        check(name, HEADER + "<script>alert(1)</script>,\"'><img src=x>\",${7*7}[[7*7]]\n");
    assertThat(checked.document().select("script, main img")).isEmpty();
    assertThat(checked.document().select("mark").eachText())
        .contains("<script>alert(1)</script>", "'><img src=x>", "${7*7}[[7*7]]");
    assertThat(checked.document().select("main").text()).doesNotContain("../", "\\", "\u202E");
    assertThat(checked.http().headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
  }

  @Test
  void nobodyElseSeesOrSendsACheckAndItExpires() {
    signedIn();
    var checked = check("a.csv", HEADER + "visits,2012-05,7\n");
    var form = checked.form("/send");
    try (var other = new Browser(ingest)) {
      other.signIn(token("cfa-performance"));
      assertThat(other.get(checked.address()).status()).isEqualTo(404);
      Element theirs = other.get(FEED).form("/checks");
      theirs.attr("action", form.attr("action"));
      assertThat(other.fill(theirs).status()).isEqualTo(404);
    }
    String id = checked.address().substring(checked.address().lastIndexOf('/') + 1);
    ingest
        .bean(MongoOperations.class)
        .updateFirst(
            Query.query(where("_id").is(id)),
            Update.update("expires", Instant.now().minusSeconds(1)),
            "checks");
    assertThat(browser.get(checked.address()).status()).isEqualTo(404);
    assertThat(browser.fill(form).status()).isEqualTo(404);
    assertThat(sent("2012-05")).isZero();
  }

  @Test
  void onlyTheLatestChecksAreKept() {
    signedIn();
    String first = check("a.csv", HEADER + "visits,2012-06,1\n").address();
    for (int i = 0; i < 5; i++) {
      check("a.csv", HEADER + "visits,2012-06,%d\n".formatted(i));
    }
    assertThat(browser.get(first).status()).isEqualTo(404);
  }

  @Test
  void whoIsNotHeardIsToldToWait() {
    assertThat(browser.get("/sign-in?wrong=later").document().select("main").text())
        .contains("Wait a minute and try again");
  }

  @Test
  void aWrongTokenLearnsNothing() {
    var wrong = browser.signIn("wm_" + "x".repeat(43));
    var nonsense = browser.signIn("nonsense");
    assertThat(wrong.document().select("main").text())
        .isEqualTo(nonsense.document().select("main").text())
        .contains("this one was not recognised");
    assertThat(browser.get(FEED).address()).startsWith("/sign-in?next=");
    assertThat(browser.get("/feeds/nowhere").heading()).isEqualTo("Sign in to send data");
    assertThat(browser.post(FEED + "/checks", "x=y").address()).startsWith("/sign-in");
  }

  @Test
  void aTokenOpensItsOwnFeedAndGoesOnWhereOneWantedToGo() {
    String token = token("cfa-performance");
    var asked = browser.get(FEED + "/calendar");
    var there = browser.fill(asked.form("/sign-in"), "token", " " + token + " ");
    assertThat(there.address()).isEqualTo(FEED + "/calendar");
    var other = browser.get("/feeds/other");
    var none = browser.get("/feeds/nowhere");
    assertThat(other.status()).isEqualTo(none.status()).isEqualTo(403);
    assertThat(other.document().select("main").html())
        .isEqualTo(none.document().select("main").html());
    assertThat(browser.get("/").address()).isEqualTo(FEED);
    assertThat(browser.get("/feeds").document().select("tbody tr")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elsewhere.example", "//elsewhere.example", "/feeds/../x", "/api"})
  void signingInNeverLeadsElsewhere(String next) {
    var form = browser.get("/sign-in").form("/sign-in");
    form.select("input[name=next]").attr("value", next);
    assertThat(browser.fill(form, "token", token("cfa-performance")).address()).isEqualTo(FEED);
  }

  @Test
  void theBrowserHoldsNoTokenAndItsSessionEndsWithSigningOut() {
    String token = token("cfa-performance");
    browser.signIn(token);
    assertThat(browser.cookies())
        .allSatisfy(cookie -> {
          assertThat(cookie.getValue()).doesNotContain(token);
          assertThat(cookie.isHttpOnly()).isTrue();
        })
        .extracting(cookie -> cookie.getName())
        .contains("waymark-ingest")
        .doesNotContain("JSESSIONID");
    String session = value("waymark-ingest");
    var out = browser.fill(browser.get(FEED).form("/sign-out"));
    assertThat(out.document().text()).contains("You have signed out");
    assertThat(
            ingest
                .send(
                    "GET",
                    FEED,
                    null,
                    new byte[0],
                    null,
                    Map.of("Cookie", "waymark-ingest=" + session))
                .status())
        .isEqualTo(302);
  }

  @Test
  void aFormFromElsewhereDoesNothing() {
    signedIn();
    var form = check("a.csv", HEADER + "visits,2012-07,7\n").form("/send");
    form.select("input[name=_csrf]").attr("value", "forged");
    var refused = browser.fill(form);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.heading()).isEqualTo("This page was open too long");
    assertThat(sent("2012-07")).isZero();
  }

  @Test
  void anybodyMayReadWhatACodeMeansAndWhatAKindTakes() throws Exception {
    assertThat(browser.get("/problems/days-lost.missing").document().select("main").text())
        .contains("days_lost", "must have a value");
    assertThat(browser.get("/kinds/savings").document().select("main").text())
        .contains("not_achievable", "together what was planned");
    assertThat(browser.get("/kinds").document().select("main a[href=/kinds/savings]")).hasSize(1);
    var codes = browser.get("/problems").document().select("main");
    assertThat(codes.select("a[href=/problems/row.conflict]")).hasSize(1);
    assertThat(codes.text()).contains("column.not-a-number", "broker.unavailable");
    assertThat(browser.get("/problems/nobody.missing").status()).isEqualTo(404);
    assertThat(browser.get("/kinds/nobody").status()).isEqualTo(404);
  }

  @Test
  void everyPageOfAFeedIsThere() {
    signedIn();
    for (String page :
        List.of("", "/calendar", "/calendar?show=late", "/submissions", "/columns")) {
      var seen = browser.get(FEED + page);
      assertThat(seen.status()).as(page).isEqualTo(200);
      assertThat(seen.document().select("h1")).hasSize(1);
      assertThat(seen.document().select("[style], script")).isEmpty();
    }
    assertThat(browser.get(FEED + "/template.csv").html()).startsWith("indicator,");
    assertThat(browser.get("/waymark/accent.css").html()).contains("#005a30");
    assertThat(browser.get("/nothing/here").status()).isEqualTo(404);
  }

  @Test
  void everyKindThatNamesIndicatorsListsThoseThatItMay() {
    signedIn();
    for (String feed :
        List.of("cfa-performance", "targets", "commentary", "actions", "benchmarks")) {
      var tables = browser.get("/feeds/" + feed + "/columns").document().select("main table");
      assertThat(tables).as(feed).hasSize(2);
      assertThat(tables.get(1).text()).as(feed).contains("visits");
      assertThat(tables.get(1).text().contains("A value"))
          .as(feed)
          .isEqualTo(feed.equals("cfa-performance"));
    }
    assertThat(browser.get("/feeds/finance/columns").document().select("main table")).hasSize(1);
    assertThat(ingest.get("/api/v1/feeds/benchmarks").json().get("indicators")).isNotEmpty();
  }

  private void signedIn() {
    browser.signIn(Ingest.ADMIN);
  }

  private Browser.Seen check(String name, String content) {
    return browser.upload(browser.get(FEED).form("/checks"), name, content);
  }

  private String value(String cookie) {
    return browser.cookies().stream()
        .filter(each -> each.getName().equals(cookie))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private String token(String feed) {
    var made =
        ingest.send(
            "POST",
            "/api/v1/feeds/" + feed + "/tokens",
            "application/json",
            "{\"name\":\"Pages\"}".getBytes(StandardCharsets.UTF_8),
            Ingest.ADMIN,
            Map.of());
    return made.json().get("token").stringValue();
  }

  /** How many figures of a month stand on the topic. */
  private static long sent(String month) {
    return Topic.read(SharedIngest.bootstrapServers(), Topics.INPUTS).stream()
        .filter(r ->
            r.envelope().event() instanceof MeasurementRecorded m
                && m.period().toString().equals(month))
        .count();
  }
}
