package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;

class BodiesTest {
  private static final String ROW =
      "{\"indicator\":\"visits\",\"period\":\"2016-10\",\"value\":%s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CSV  | body.empty              | ''",
        "CSV  | header.unknown-column   | indicator,period,valeu",
        "CSV  | header.repeated-column  | indicator,period,value,value",
        "CSV  | header.missing-column   | indicator,value",
        "CSV  | header.unknown-column   | indicator:period:value",
        "CSV  | header.missing-column   | indicator;value",
        "JSON | body.not-json           | ''",
        "JSON | body.not-json           | hello",
        "JSON | body.not-json           | 5",
      })
  void aBodyOfWhichNothingCanBeReadIsRefusedWhole(Format format, String code, String text) {
    assertThatThrownBy(() -> Rows.validate("cfa-performance", format, text))
        .isInstanceOfSatisfying(
            UnreadableBody.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void goodRowsAmongBadOnesAreTakenInEveryFormat() throws Exception {
    var csv =
        Rows.validate(
            "cfa-performance",
            Format.CSV,
            "indicator,period,value\nvisits,2016-09,1\nvisits,2016-10\n\"visits\"x,2016-08,2\n"
                + "visits,2016-08,3\n");
    assertThat(csv.codes()).containsExactly("row.wrong-width", "row.unreadable");
    assertThat(csv.tally().accepted()).isEqualTo(2);

    var ndjson =
        Rows.validate(
            "cfa-performance",
            Format.NDJSON,
            "\uFEFF"
                + ROW.formatted(1)
                + "\r\n\n{broken\n[1]\n"
                + ROW.formatted(1).replace("10", "09")
                + " x\n"
                + ROW.formatted(2).replace("value", "wert")
                + "\n"
                + ROW.formatted("{\"a\":1}")
                + "\n"
                + ROW.formatted("1e999")
                + "\n"
                + "x".repeat(3000)
                + "\n"
                + ROW.formatted("1.5e1").replace("10", "08")
                + "\n");
    assertThat(ndjson.codes())
        .containsExactly(
            "row.unreadable",
            "row.unreadable",
            "row.unreadable",
            "property.unknown",
            "property.nested",
            "number.out-of-range",
            "row.unreadable");
    assertThat(ndjson.tally().accepted()).isEqualTo(2);

    var json =
        Rows.validate(
            "cfa-performance", Format.JSON, "[" + ROW.formatted(1) + ", 7, [1], " + ROW + "]");
    assertThat(json.codes()).containsExactly("row.unreadable", "row.unreadable", "row.unreadable");
    assertThat(json.tally().accepted()).isOne();
  }

  @Test
  void aBodyThatBreaksOffKeepsWhatCameBeforeAndCountsOneRowMore() throws Exception {
    var json = Rows.validate("cfa-performance", Format.JSON, "[" + ROW.formatted(1) + ",{\"ind");
    assertThat(json.tally()).extracting(Tally::accepted, Tally::rejected).containsExactly(1, 1);
    assertThat(json.tally().rows()).extracting(RowProblem::row).containsExactly(2);
    var open = Rows.validate("cfa-performance", Format.JSON, "[" + ROW.formatted(1));
    assertThat(open.tally().rows()).extracting(RowProblem::row).containsExactly(2);
    assertThat(open.tally()).extracting(Tally::accepted, Tally::rejected).containsExactly(1, 1);
    var csv =
        Rows.validate(
            "cfa-performance",
            Format.CSV,
            "indicator,period,value\nvisits,2016-10,1\nvisits,\"2016-09,1\nvisits,2016-08,1\n");
    assertThat(csv.tally()).extracting(Tally::accepted, Tally::rejected).containsExactly(1, 1);
  }

  @Test
  void whatStandsTwiceInAnObjectIsRefusedAndTheRestGoesOn() throws Exception {
    String twice = ROW.formatted(1).replace("}", ",\"value\":2}");
    var json =
        Rows.validate("cfa-performance", Format.JSON, "[" + twice + "," + ROW.formatted(3) + "]");
    assertThat(json.codes()).containsExactly("row.unreadable");
    assertThat(json.tally().rows().getFirst().message()).contains("'value' stands twice");
    assertThat(json.tally().accepted()).isOne();

    String event =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\",%s\"data\":%s}";
    String row = ROW.formatted(4);
    var events =
        Rows.validate(
            "cfa-performance",
            Format.EVENTS,
            "["
                + event.formatted("\"id\":\"2\",", row)
                + ","
                + event.formatted("\"data\":" + row + ",", row)
                + ","
                + event.formatted("", row)
                + ",{\"specversion\"");
    assertThat(events.codes())
        .containsExactly("cloudevent.invalid", "cloudevent.invalid", "row.unreadable");
    assertThat(events.tally().rows()).extracting(RowProblem::row).containsExactly(1, 2, 4);
    assertThat(events.tally().accepted()).isOne();
  }

  @Test
  void whatIsSaidOfCellsNamesWhatParts() throws Exception {
    var csv =
        Rows.validate(
            "cfa-performance", Format.CSV, "indicator;period;value\nvisits;2016-10;1;5\n");
    assertThat(csv.tally().rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.message()).contains("text with semicolons in double quotes");
          assertThat(row.value()).isEqualTo("visits;2016-10;1;5");
        });
  }

  private static SpooledBody csv(String text, Charset charset) throws Exception {
    var bytes = new ByteArrayInputStream(text.getBytes(charset));
    return new SpooledBody(Spool.receive(bytes, 1000, 1000), Format.CSV, TestLimits.usual());
  }

  private static final String CAFE =
      "indicator,period,value,commentary\nvisits,2016-10,1,caf\u00e9 \u20ac5\n";

  @Test
  void windows1252IsRecognisedAndSaid() throws Exception {
    for (String mark : new String[] {"", "\uFEFF"}) {
      var utf8 = Rows.validate("cfa-performance", csv(mark + CAFE, StandardCharsets.UTF_8));
      assertThat(utf8.tally().notes()).isEmpty();
      assertThat(utf8.sent())
          .singleElement()
          .hasFieldOrPropertyWithValue("commentary", "caf\u00e9 \u20ac5");
    }
    var windows = Rows.validate("cfa-performance", csv(CAFE, Charset.forName("windows-1252")));
    assertThat(windows.sent())
        .singleElement()
        .hasFieldOrPropertyWithValue("commentary", "caf\u00e9 \u20ac5");
    assertThat(windows.tally().notes())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("Windows-1252");
  }

  @Test
  void bytesThatAreNeitherUtf8NorWindows1252EndTheReading() throws Exception {
    String both = CAFE + "visits,2016-09,1,na\u00c3\u00afve\n" + "visits,2016-08,1,\u00e9\n";
    for (String text : new String[] {both, CAFE + "\u0081"}) {
      var body = csv(text, StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> Rows.validate("cfa-performance", body))
          .isInstanceOfSatisfying(
              UnreadableBody.class,
              refused -> assertThat(refused.code()).isEqualTo("body.not-utf-8"));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, body.not-utf-8", "UTF-16BE, body.not-utf-8", "UTF-8, body.not-text"})
  void utf16AndNulBytesAreRefusedWhole(String charset, String code) {
    String text = "\uFEFF" + CAFE + (code.endsWith("text") ? "\u0000" : "");
    assertThatThrownBy(() -> Rows.validate("cfa-performance", csv(text, Charset.forName(charset))))
        .isInstanceOfSatisfying(
            UnreadableBody.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"';', semicolons", "'\t', tabs"})
  void semicolonsAndTabsAreRecognisedAndSaidAndDecimalCommasAreNot(char separator, String word)
      throws Exception {
    String text = "indicator,period,value\nvisits,2016-10,1\nvisits,2016-09,\"1|5\"\n";
    var result =
        Rows.validate(
            "cfa-performance", Format.CSV, text.replace(',', separator).replace('|', ','));
    assertThat(result.tally().notes())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(word);
    assertThat(result.tally().accepted()).isOne();
    assertThat(result.codes()).containsExactly("value.not-a-number");
    assertThat(result.tally().rows().getFirst().message()).contains("comma");
  }

  @Test
  void rowsBeyondTheLimitAreRefusedAsOne() throws Exception {
    var text = new StringBuilder("indicator,period,value\n");
    for (int month = 1; month <= 9; month++) {
      text.append("visits,2016-0").append(month).append(",1\n");
    }
    var body = Rows.body(Format.CSV, text.toString(), TestLimits.rows(4));
    var result = Rows.validate("cfa-performance", body);
    assertThat(result.tally().accepted()).isEqualTo(4);
    assertThat(result.codes()).containsExactly("rows.too-many");
  }

  @Test
  void aBodyBeyondTheBytesIsRefusedAndALargeOneWaitsInAFile() throws Exception {
    var bytes = new byte[5000];
    assertThatThrownBy(() -> Spool.receive(new ByteArrayInputStream(bytes), 4999, 100))
        .isInstanceOf(Spool.TooLarge.class);
    String text = "indicator,period,value\nvisits,2016-10,1\n";
    try (var inFile =
            Spool.receive(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5000, 10);
        var inMemory =
            Spool.receive(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5000, 5000)) {
      var fromFile = new SpooledBody(inFile, Format.CSV, TestLimits.usual());
      var fromMemory = new SpooledBody(inMemory, Format.CSV, TestLimits.usual());
      assertThat(fromFile.sha256()).isEqualTo(fromMemory.sha256()).hasSize(64);
      assertThat(Rows.validate("cfa-performance", fromFile).tally().accepted()).isOne();
    }
  }
}
