package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Finality;
import org.waymark.ingest.submission.body.Format;

class RowRulesTest {
  private static final String HEADER =
      "indicator,breakdown,period,value,numerator,denominator,revision,finality,markers,lower,upper\n";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "indicator.unknown               | indicator   | nobody,,2016-10,1,,,,,,,",
        "indicator.missing               | indicator   | ,,2016-10,1,,,,,,,",
        "feed.other-directorate          | indicator   | roads,,2015/16,1,,,,,,,",
        "breakdown.unknown               | breakdown   | neet,E07000099,2016-10,,1,2,,,,,",
        "breakdown.unknown               | breakdown   | neet,not a code,2016-10,,1,2,,,,,",
        "breakdown.not-allowed           | breakdown   | visits,E07000008,2016-10,1,,,,,,,",
        "period.missing                  | period      | visits,,,1,,,,,,,",
        "period.invalid                  | period      | visits,,2016-13,1,,,,,,,",
        "period.wrong-frequency          | period      | visits,,2016/17-Q2,1,,,,,,,",
        "period.future                   | period      | visits,,2016-12,1,,,,,,,",
        "value.missing                   | value       | visits,,2016-10,,,,,,,,",
        "value.not-a-number              | value       | visits,,2016-10,~1,204~,,,,,,,",
        "value.unexpected                | value       | neet,,2016-10,3,1,2,,,,,",
        "ratio.unexpected                | numerator   | visits,,2016-10,1,1,2,,,,,",
        "numerator.missing               | numerator   | neet,,2016-10,,,2,,,,,",
        "denominator.missing             | denominator | neet,,2016-10,,1,,,,,,",
        "denominator.not-positive        | denominator | rate,,2016-10,,1,0,,,,,",
        "ratio.numerator-above-denominator | numerator | neet,,2016-10,,3,2,,,,,",
        "percentage.out-of-range         | numerator   | neet,,2016-10,,-1,2,,,,,",
        "percentage.out-of-range         | value       | share,,2016/17-Q2,100.1,,,,,,,",
        "revision.invalid                | revision    | visits,,2016-10,1,,,0,,,,",
        "finality.unknown                | finality    | visits,,2016-10,1,,,,rough,,,",
        "markers.unknown                 | markers     | visits,,2016-10,1,,,,,[q],,",
        "lower.above-upper               | lower       | visits,,2016-10,1,,,,,,3,2",
      })
  void aWrongMeasurementIsRefusedWithItsCode(String code, String field, String row)
      throws Exception {
    String unquoted = row.replace('~', '"');
    var result = Rows.validate("cfa-performance", Format.CSV, HEADER + unquoted + "\n");
    assertThat(result.codes()).contains(code);
    assertThat(result.tally().rejected()).isOne();
    assertThat(result.sent()).isEmpty();
    RowProblem problem =
        result.tally().rows().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    assertThat(problem.field()).isEqualTo(field);
    assertThat(problem.message()).startsWith("Row 1, " + field);
  }

  @Test
  void aRatioThatIsNoPercentageMayHaveANumeratorAboveItsDenominator() throws Exception {
    var result = Rows.validate("cfa-performance", Format.CSV, HEADER + "rate,,2016-10,,9,2,,,,,\n");
    assertThat(result.tally().accepted()).isOne();
  }

  @Test
  void aUnitThatIsNamedIsTheIndicators() throws Exception {
    String rows =
        """
        indicator,period,numerator,denominator,unit
        neet,2016-08,1,20,%
        neet,2016-09,1,20,
        rate,2016-09,1,20,Per 100,000
        neet,2016-10,1,20,people
        """
            .replace("Per 100,000", "\"Per 100,000\"");
    var result = Rows.validate("cfa-performance", Format.CSV, rows);
    assertThat(result.tally().accepted()).isEqualTo(3);
    assertThat(result.codes()).containsExactly("unit.wrong");
    assertThat(result.tally().rows().getFirst().message())
        .isEqualTo("Row 4, unit 'people': the indicator's unit, '%', is wanted");
  }

  @Test
  void everyOptionalCellReachesTheEvent() throws Exception {
    var result =
        Rows.validate(
            "cfa-performance",
            Format.JSON,
            """
            {"indicator":"visits","breakdown":"-","period":"2016-10","value":12.50,"revision":2,
             "finality":"provisional","markers":["r","e"],"commentary":" Rain. ","lower":"12","upper":13}
            """);
    var event = (MeasurementRecorded) result.sent().getFirst();
    assertThat(event.value()).isEqualByComparingTo("12.5");
    assertThat(event.revision()).isEqualTo(2);
    assertThat(event.finality()).isEqualTo(Finality.PROVISIONAL);
    assertThat(event.markers()).containsExactly("e", "r");
    assertThat(event.commentary()).isEqualTo("Rain.");
    assertThat(event.lower()).isEqualByComparingTo("12");
    assertThat(event.upper()).isEqualByComparingTo("13");
    assertThat(event.origin().row()).isOne();
    assertThat(event.origin().catalogueVersion()).isEqualTo(3);
  }

  @Test
  void theSameRowTwiceIsADuplicateAndOtherContentContradicts() throws Exception {
    var result =
        Rows.validate(
            "cfa-performance",
            Format.CSV,
            HEADER
                + "visits,,2016-10,1,,,,,,,\n"
                + "visits,-,2016-10,1.0,,,,final,,,\n"
                + "visits,,2016-10,2,,,,,,,\n"
                + "visits,,2016-10,2,,,1,,,,\n");
    assertThat(result.tally().accepted()).isEqualTo(2);
    assertThat(result.tally().duplicate()).isOne();
    assertThat(result.codes()).containsExactly("row.contradicts");
    assertThat(result.tally().rows().getFirst().message()).contains("row 1");
  }

  @Test
  void aRowWithSeveralFaultsIsRefusedOnceAndListsThemAll() throws Exception {
    var result = Rows.validate("cfa-performance", Format.CSV, HEADER + "neet,,2016-13,,x,,,,,,\n");
    assertThat(result.tally().rejected()).isOne();
    assertThat(result.codes()).containsExactly("period.invalid", "numerator.not-a-number");
  }

  @Test
  void financeLinesAreTakenWithoutAForecast() throws Exception {
    var result =
        Rows.validate(
            "finance",
            Format.CSV,
            """
            period,directorate,committee,service,budget,actual,forecast,commentary
            2016-04,cfa,adults,Older People,-1250000,-1,,
            2016-04,xyz,adults,Older People,1,1,,
            2016-04,cfa,nobody,Older People,1,1,,
            2016/17,cfa,adults,Older People,1,£1,,
            """);
    assertThat(((FinanceLineRecorded) result.sent().getFirst()).forecast()).isNull();
    assertThat(result.codes())
        .containsExactly(
            "directorate.unknown",
            "committee.unknown",
            "period.wrong-frequency",
            "actual.not-a-number");
  }

  @Test
  void aDirectoratesOwnLedgerFeedWritesNoOther() throws Exception {
    var result =
        Rows.validate(
            "cfa-finance",
            Format.CSV,
            "period,directorate,committee,service,budget,actual\n2016-04,ete,gpc,Roads,1,1\n");
    assertThat(result.codes()).containsExactly("feed.other-directorate");
  }

  @Test
  void risksAreScoredFromOneToFive() throws Exception {
    var result =
        Rows.validate(
            "risks",
            Format.CSV,
            "period,risk,title,likelihood,impact\n2016-04,r1,Flood,3,5\n2016-04,r2,Fire,0,6\n");
    assertThat(((RiskRecorded) result.sent().getFirst()).impact()).isEqualTo(5);
    assertThat(result.codes()).containsExactly("likelihood.invalid", "impact.invalid");
  }

  @Test
  void projectsHaveAColourAndADate() throws Exception {
    var result =
        Rows.validate(
            "programme",
            Format.CSV,
            """
            period,project,title,directorate,status,due,benefit_planned
            2016-04,p1,Telecare,cfa,amber,2016-12-31,1000
            2016-04,p2,Roads,ete,blue,31/12/2016,1000
            """);
    assertThat(((ProjectRecorded) result.sent().getFirst()).benefitPlanned())
        .isEqualByComparingTo("1000");
    assertThat(result.codes()).containsExactly("status.unknown", "due.invalid");
  }

  @Test
  void workforceFiguresAreNotNegative() throws Exception {
    var result =
        Rows.validate(
            "workforce",
            Format.NDJSON,
            """
            {"period":"2016-04","directorate":"cfa","daysLost":"12.5","averageFte":100,"headcount":120}
            {"period":"2016-04","directorate":"ete","daysLost":-1,"averageFte":100,"headcount":"x"}
            """);
    assertThat(((WorkforceRecorded) result.sent().getFirst()).headcount()).isEqualTo(120);
    assertThat(result.codes()).containsExactly("days-lost.negative", "headcount.invalid");
    assertThat(result.tally().rows().getFirst().field()).isEqualTo("daysLost");
  }
}
