package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.ingest.submission.body.Format;

/** Targets, commentary and actions, which are about series as figures are. */
class SeriesKindsTest {
  private static final String TARGETS =
      "indicator,breakdown,period,target,lower,upper,profile,set_by,set_on\n";
  private static final String ACTIONS =
      "indicator,breakdown,period,action,title,owner,due,status,note\n";
  private static final String COMMENTARY = "indicator,breakdown,period,text\n";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator.unknown       | nobody,,2016/17,1,,,,,",
        "feed.other-directorate  | roads,,2016/17,1,,,,,",
        "breakdown.not-allowed   | visits,E07000008,2016/17,1,,,,,",
        "period.wrong-frequency  | visits,,2016/17-Q1,1,,,,,",
        "target.missing          | visits,,2016/17,,,,,,",
        "lower.missing           | visits,,2016/17,1,,2,,,",
        "upper.missing           | visits,,2016/17,1,2,,,,",
        "lower.above-upper       | visits,,2016/17,1,2,1,,,",
        "profile.unknown         | visits,,2016/17,1,,,nobody,,",
        "profile.unexpected      | visits,,2016-10,1,,,even,,",
        "set-by.unknown          | visits,,2016/17,1,,,,nobody,",
        "set-on.invalid          | visits,,2016/17,1,,,,,31/12/2016",
      })
  void aWrongTargetIsRefusedWithItsCode(String code, String row) throws Exception {
    var result = Rows.validate("targets", Format.CSV, TARGETS + row + "\n");
    assertThat(result.codes()).containsExactly(code);
  }

  @Test
  void targetsAreTakenForAYearAndForAPeriodAhead() throws Exception {
    var result =
        Rows.validate(
            "targets",
            Format.CSV,
            TARGETS
                + "visits,,2017/18,1200,,,even,adults,2016-04-07\n"
                + "neet,E07000008,2017-10,3.6,3,4,,,\n");
    assertThat(result.codes()).isEmpty();
    var first = (TargetSet) result.sent().getFirst();
    assertThat(first.profile()).isEqualTo("even");
    assertThat(first.setBy()).isEqualTo("adults");
    assertThat(first.setOn()).isEqualTo(LocalDate.of(2016, 4, 7));
    assertThat(((TargetSet) result.sent().get(1)).upper()).isEqualByComparingTo("4");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text.missing           | visits,,2016-10,",
        "period.wrong-frequency | visits,,2016/17,Late",
        "period.future          | visits,,2016-12,Late",
      })
  void wrongCommentaryIsRefusedWithItsCode(String code, String row) throws Exception {
    var result = Rows.validate("commentary", Format.CSV, COMMENTARY + row + "\n");
    assertThat(result.codes()).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator.unknown      | nobody,,2016-10,a,T,head,,planned,",
        "breakdown.not-allowed  | visits,E07000008,2016-10,a,T,head,,planned,",
        "period.wrong-frequency | share,,2016/17-Q1,a,T,head,,planned,",
        "period.future          | visits,,2016-12,a,T,head,,planned,",
        "action.missing         | visits,,2016-10,,T,head,,planned,",
        "action.invalid         | visits,,2016-10,a b,T,head,,planned,",
        "title.missing          | visits,,2016-10,a,,head,,planned,",
        "owner.missing          | visits,,2016-10,a,T,,,planned,",
        "owner.unknown          | visits,,2016-10,a,T,J Smith,,planned,",
        "due.invalid            | visits,,2016-10,a,T,head,31/12/2016,planned,",
        "status.unknown         | visits,,2016-10,a,T,head,,delivered,",
      })
  void aWrongActionIsRefusedWithItsCode(String code, String row) throws Exception {
    var result = Rows.validate("actions", Format.CSV, ACTIONS + row + "\n");
    assertThat(result.codes()).containsExactly(code);
  }

  @Test
  void actionsAreTakenByTheMonthSeveralForOneSeries() throws Exception {
    var result =
        Rows.validate(
            "actions",
            Format.CSV,
            ACTIONS
                + "share,,2016-10,s-1,Audit,head,2016-12-16,under way,Begun\n"
                + "share,,2016-10,s-2,Train,dir,,planned,\n"
                + "share,,2016-10,s-1,Audit,head,2016-12-16,done,\n");
    var first = (ActionRecorded) result.sent().getFirst();
    assertThat(first.status()).isEqualTo(ActionStatus.UNDER_WAY);
    assertThat(first.due()).isEqualTo(LocalDate.of(2016, 12, 16));
    assertThat(first.note()).isEqualTo("Begun");
    assertThat(((ActionRecorded) result.sent().get(1)).due()).isNull();
    assertThat(result.codes()).containsExactly("row.contradicts");
  }

  @Test
  void commentaryIsTakenAndAnotherOfTheSameFigureContradicts() throws Exception {
    var result =
        Rows.validate(
            "commentary",
            Format.CSV,
            COMMENTARY + "visits,,2016-10, Rain. \nvisits,-,2016-10,Snow.\n");
    assertThat(((CommentaryGiven) result.sent().getFirst()).text()).isEqualTo("Rain.");
    assertThat(result.codes()).containsExactly("row.contradicts");
  }
}
