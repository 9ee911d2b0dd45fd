package org.waymark.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TrackNoteTest {
  private final Names names =
      new Names(
          "A Council",
          "",
          Map.of(),
          Map.of("delayed-bed-days", "Bed-day delays"),
          Map.of("E07000010", "Fenland"));

  @Test
  void saysWhatWhereWhichMonthAndWhy() {
    assertThat(
            note(
                """
                {"id":"1","kind":"changed","indicator":"delayed-bed-days",
                 "breakdown":"E07000010","period":"2016-10","from":"watch","to":"off track",
                 "reason":"red for the second month running"}
                """))
        .containsExactly(
            "off track   Bed-day delays, Fenland (October 2016)",
            "            red for the second month running");
  }

  @Test
  void saysWhatWasTakenBackAndWhatIsMissing() {
    assertThat(
            note(
                """
                {"id":"2","kind":"restated","indicator":"delayed-bed-days",
                 "breakdown":"-","period":"2016/17-Q3","reason":"the figure was corrected"}
                """))
        .containsExactly(
            "restated    Bed-day delays (Q3 2016/17)", "            the figure was corrected");
    assertThat(
            note(
                """
                {"id":"3","kind":"overdue","indicator":"unheard-of",
                 "breakdown":"-","period":"2016-17-AY-T1","reason":"nothing came by 1 May"}
                """))
        .containsExactly(
            "overdue     unheard-of (term 1 of 2016/17)", "            nothing came by 1 May");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04, April 2016",
    "2016/17-Q1, Q1 2016/17",
    "2016/17, 2016/17",
    "2016, 2016",
    "2015-16-AY, academic year 2015/16",
    "2014/2016, 2014/2016"
  })
  void periodsAreSaidAsPeopleSayThem(String written, String said) {
    assertThat(PeriodWords.of(written)).isEqualTo(said);
  }

  private List<String> note(String json) {
    return TrackNote.of(JsonMapper.builder().build().readTree(json)).lines(names);
  }
}
