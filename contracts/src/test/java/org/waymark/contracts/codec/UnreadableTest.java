package org.waymark.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.event.Event;
import org.waymark.contracts.event.MeasurementRecorded;

/** What can never be read is told apart from everything else, and says why in plain words. */
class UnreadableTest {
  private static final String ORIGIN =
      """
      {"submission":"s1","row":3,"feed":"f","submitter":"t","acceptedAt":"2016-05-06T09:12:00Z","catalogueVersion":1}\
      """;
  private static final String MEASUREMENT =
      """
      {"series":"neet/-","period":"2016-04","value":"3.1","finality":"final","markers":[],"origin":%s}\
      """
          .formatted(ORIGIN);

  private final EventCodec codec = new EventCodec();
  private final Map<String, String> headers =
      new HashMap<>(
          Map.of(
              "ce_specversion", "1.0",
              "ce_type", "waymark.measurement.recorded.v1",
              "ce_id", "1",
              "ce_source", "/waymark/ingest",
              "ce_time", "2016-05-06T09:12:00Z",
              "content-type", "application/json"));

  @ParameterizedTest
  @ValueSource(strings = {"ce_specversion", "ce_type", "ce_id", "ce_source", "ce_time"})
  void aHeaderThatIsMissingOrEmptyIsNamed(String name) {
    headers.remove(name);
    assertThat(reason(MEASUREMENT)).isEqualTo("the header '%s' is missing".formatted(name));
    headers.put(name, "");
    assertThat(reason(MEASUREMENT)).isEqualTo("the header '%s' is missing".formatted(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ce_type        | other         | the event type 'other' is unknown",
        "ce_specversion | 0.3           | '0.3' in ce_specversion is not 1.0",
        "ce_time        | last Tuesday  | 'last Tuesday' in ce_time is no instant",
        "ce_control     | seven         | 'seven' in ce_control is no number",
        "content-type   | text/csv      | 'text/csv' in content-type is not application/json"
      })
  void aHeaderThatIsWrongIsNamedWithWhatItHolds(String name, String value, String message) {
    headers.put(name, value);
    assertThat(reason(MEASUREMENT)).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=UTF-8", "application/json;v=1"})
  void aContentTypeMayHaveParameters(String content) {
    headers.put("content-type", content);
    assertThatCode(() -> decode(MEASUREMENT)).doesNotThrowAnyException();
  }

  @Test
  void aContentTypeMayBeAbsent() {
    headers.remove("content-type");
    assertThatCode(() -> decode(MEASUREMENT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"series", "period", "finality", "markers", "origin"})
  void aPartThatIsMissingOrNullIsNamed(String part) {
    String renamed = MEASUREMENT.replace("\"" + part + "\"", "\"other\"");
    assertThat(reason(renamed)).contains("'" + part + "'");
    String nulled =
        MEASUREMENT.replaceFirst("\"" + part + "\":", "\"" + part + "\":null,\"other\":");
    assertThat(reason(nulled)).contains(part);
  }

  @Test
  void aPartWithinAPartMustBeThereToo() {
    assertThat(reason(MEASUREMENT.replace("\"submitter\"", "\"other\""))).contains("'submitter'");
    assertThat(reason(MEASUREMENT.replace("\"row\"", "\"other\""))).contains("'row'");
    assertThat(reason(MEASUREMENT.replace("\"markers\":[]", "\"markers\":[null]")))
        .contains("markers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"2016-04\" | \"2016-13\" | '2016-13' is not a period: 13 is out of range: 1 to 12 is wanted",
        "\"neet/-\"  | \"neet\"    | 'neet' is not a series: indicator/breakdown is wanted",
        "\"final\"   | \"last\"    | 'last' is not known here: one of provisional, final is wanted",
        "\"3.1\"     | \"many\"    | not a valid representation",
        "\"3.1\"     | null        | a measurement has either a value or a numerator",
        "\"3.1\"     | \"1E999999999\" | more than 60 digits",
        "\"3.1\"     | 1E999999999 | more than 60 digits",
        "\"3.1\"     | \"1E-61\"   | more than 60 digits"
      })
  void aPartThatIsWrongIsExplained(String right, String wrong, String message) {
    assertThat(reason(MEASUREMENT.replace(right, wrong)))
        .startsWith("the data does not fit 'waymark.measurement.recorded.v1': ")
        .contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{\"series\":", "<xml/>"})
  void whatIsNoObjectIsUnreadable(String data) {
    assertThat(reason(data)).contains("waymark.measurement.recorded.v1");
  }

  @Test
  void nestingAndNumbersHaveBounds() {
    assertThat(reason("{\"new\":" + "[".repeat(50) + "]".repeat(50) + "}")).contains("depth");
    assertThat(reason(MEASUREMENT.replace("\"3.1\"", "\"" + "9".repeat(61) + "\""))).contains("60");
    assertThat(reason(MEASUREMENT.replace("\"3.1\"", "9".repeat(61)))).contains("60");
  }

  @Test
  void aLongDecimalWithinTheBoundsIsKeptToTheLastDigit() throws Unreadable {
    String long60 = "0." + "1".repeat(58);
    MeasurementRecorded read =
        (MeasurementRecorded) decode(MEASUREMENT.replace("\"3.1\"", "\"" + long60 + "\""));
    assertThat(read.value()).isEqualTo(long60);
  }

  @Test
  void whatANewerServiceAddedIsIgnored() throws Unreadable {
    assertThat(decode(MEASUREMENT.replaceFirst("\\{", "{\"new\":{\"a\":[1]},")))
        .isEqualTo(decode(MEASUREMENT));
  }

  private String reason(String data) {
    return String.valueOf(catchThrowableOfType(Unreadable.class, () -> decode(data)).getMessage());
  }

  private Event decode(String data) throws Unreadable {
    return codec.decode(headers::get, data.getBytes(StandardCharsets.UTF_8)).event();
  }
}
