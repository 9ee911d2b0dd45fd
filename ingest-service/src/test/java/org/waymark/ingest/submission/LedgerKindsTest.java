package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.event.CapitalSchemeRecorded;
import org.waymark.contracts.event.DebtRecorded;
import org.waymark.contracts.event.ProgressReported;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SurveyResultRecorded;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.ProgressStatus;
import org.waymark.ingest.submission.body.Format;

/** What a schema cannot say of the rows of the council's books. */
class LedgerKindsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "savings | planned.does-not-add-up | period,saving,title,directorate,planned,delivered,on_track,at_risk,not_achievable | 2016-10,s1,S,cfa,100,50,,20,20",
        "savings | directorate.unknown | period,saving,title,directorate,planned,delivered,at_risk,not_achievable | 2016-10,s1,S,xyz,90,50,20,20",
        "capital | phasing.does-not-add-up | period,scheme,title,directorate,budget,actual,total_budget,phasing | 2016-10,c1,C,cfa,1,1,10,2016/17:4 2017/18:5",
        "capital | phasing.repeated | period,scheme,title,directorate,budget,actual,phasing | 2016-10,c1,C,cfa,1,1,2016/17:4 2016/17:5",
        "capital | phasing.invalid | period,scheme,title,directorate,budget,actual,phasing | 2016-10,c1,C,cfa,1,1,2016/18:4",
        "capital | phasing.unknown | period,scheme,title,directorate,budget,actual,phasing | 2016-10,c1,C,cfa,1,1,next year",
        "reserves | opening.missing | period,reserve,title,opening,movements,closing_forecast | 2016-10,r1,R,,1,1",
        "debt | over90-days.above-outstanding | period,directorate,service,outstanding,over90_days | 2016-10,cfa,S,10,11",
        "debt | outstanding.negative | period,directorate,service,outstanding | 2016-10,cfa,S,-1",
        "survey | percentage.outside-limits | period,survey,question,title,answer,base,percentage,lower,upper | 2015,s,q,T,A,10,50,51,52",
        "survey | percentage.out-of-range | period,survey,question,title,answer,base,percentage | 2015,s,q,T,A,10,101",
        "survey | base.invalid | period,survey,question,title,answer,base,percentage | 2015,s,q,T,A,0,10",
        "survey | goal.unknown | period,survey,question,title,answer,base,percentage,goal | 2015,s,q,T,A,1,10,nobody",
        "survey | breakdown.unknown | period,survey,question,title,answer,base,percentage,breakdown | 2015,s,q,T,A,1,10,E07000099",
        "progress | framework.unknown | period,framework,goal,status,text | 2016-10,nobody,safe,planned,T",
        "progress | goal.unknown | period,framework,goal,status,text | 2016-10,fw,nobody,planned,T",
        "progress | goal.missing | period,framework,goal,status,text | 2016-10,fw,,planned,T",
        "progress | commitment.unknown | period,framework,goal,commitment,status,text | 2016-10,fw,safe,nobody,planned,T",
        "progress | status.unknown | period,framework,goal,status,text | 2016-10,fw,safe,green,T",
        "risks | previous-score.invalid | period,risk,title,likelihood,impact,previous_score | 2016-10,r,R,1,1,26",
        "workforce | leavers.invalid | period,directorate,days_lost,average_fte,headcount,leavers | 2016-10,cfa,1,1,1,-1",
      })
  void aWrongRowIsRefusedWithItsCode(String feed, String code, String header, String row)
      throws Exception {
    var result = Rows.validate(feed, Format.CSV, header + "\n" + row + "\n");
    assertThat(result.codes()).containsExactly(code);
  }

  @Test
  void aSavingThatDoesNotAddUpIsToldWhatItsPartsAre() throws Exception {
    var result =
        Rows.validate(
            "savings",
            Format.CSV,
            """
            period,saving,title,directorate,planned,delivered,on_track,at_risk,not_achievable
            2016-10,s1,S,cfa,100,50,,20,20
            2016-10,s2,S,cfa,100,50,10.0,20,20
            """);
    assertThat(result.tally().accepted()).isOne();
    assertThat(result.tally().rows().getFirst().message()).contains("'100'", "together 90");
  }

  @Test
  void aSchemesPhasingIsReadByYear() throws Exception {
    var result =
        Rows.validate(
            "capital",
            Format.JSON,
            """
            {"period":"2016-10","scheme":"c1","title":"C","directorate":"cfa","budget":4,"actual":1,
             "totalBudget":"9.5","phasing":["2017/18:5.5","2016/17:4"]}
            """);
    assertThat(((CapitalSchemeRecorded) result.sent().getFirst()).phasing())
        .isEqualTo(
            Map.of(
                Period.parse("2016/17"), new BigDecimal("4"),
                Period.parse("2017/18"), new BigDecimal("5.5")));
  }

  @Test
  void everyOptionalCellReachesTheEvent() throws Exception {
    var survey =
        Rows.validate(
            "survey",
            Format.CSV,
            """
            period,survey,question,title,answer,breakdown,base,percentage,lower,upper,goal,note
            2015,qol,q4,Satisfied?,Yes,E07000008,1040,71.5,68.7,74.2,safe,Weighted
            """);
    var result = (SurveyResultRecorded) survey.sent().getFirst();
    assertThat(result.subject()).isEqualTo("qol/q4/E07000008/Yes");
    assertThat(result.goal()).isEqualTo("safe");
    assertThat(result.note()).isEqualTo("Weighted");
    var progress =
        Rows.validate(
            "progress",
            Format.CSV,
            """
            period,framework,goal,commitment,status,text,owner
            2016-10,fw,safe,s-1,under way,Begun,Head
            """);
    var update = (ProgressReported) progress.sent().getFirst();
    assertThat(update.subject()).isEqualTo("fw/safe/s-1");
    assertThat(update.status()).isEqualTo(ProgressStatus.UNDER_WAY);
    assertThat(update.owner()).isEqualTo("Head");
    var debt =
        Rows.validate(
            "debt",
            Format.CSV,
            """
            period,directorate,service,band,outstanding,over90_days,collected,target,commentary
            2016-10,cfa,Care,over-a-year,10,10,2,9,Probate
            """);
    assertThat(((DebtRecorded) debt.sent().getFirst()).subject()).isEqualTo("cfa/over-a-year/Care");
    assertThat(((DebtRecorded) debt.sent().getFirst()).commentary()).isEqualTo("Probate");
  }

  @Test
  void risksKeepTheirPreviousScoreAndWorkforcesTheirLeavers() throws Exception {
    var risk =
        Rows.validate(
            "risks",
            Format.CSV,
            "period,risk,title,likelihood,impact,previous_score\n2016-10,r,R,1,2,12\n");
    assertThat(((RiskRecorded) risk.sent().getFirst()).previousScore()).isEqualTo(12);
    var workforce =
        Rows.validate(
            "workforce",
            Format.CSV,
            "period,directorate,days_lost,average_fte,headcount,leavers\n2016-10,cfa,1,1,9,2\n");
    assertThat(((WorkforceRecorded) workforce.sent().getFirst()).leavers()).isEqualTo(2);
  }
}
