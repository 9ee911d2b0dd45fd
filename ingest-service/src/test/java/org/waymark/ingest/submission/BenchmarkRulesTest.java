package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.event.BenchmarkRecorded;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.ingest.submission.body.Format;

class BenchmarkRulesTest {
  private static final String HEADER =
      "period,indicator,measure,area,value,numerator,denominator,lower,upper,median,spread,markers,source\n";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "period.future            | period      | 2017/18,,A1,E10000014,1,,,,,,,,S",
        "indicator.unknown        | indicator   | 2015/16,nobody,,E10000014,1,,,,,,,,S",
        "feed.other-directorate   | indicator   | 2015/16,roads,,E10000014,1,,,,,,,,S",
        "measure.missing          | measure     | 2015/16,,,E10000014,1,,,,,,,,S",
        "measure.invalid          | measure     | 2015/16,,a/b,E10000014,1,,,,,,,,S",
        "area.missing             | area        | 2015/16,,A1,,1,,,,,,,,S",
        "area.invalid             | area        | 2015/16,,A1,Hampshire,1,,,,,,,,S",
        "source.missing           | source      | 2015/16,,A1,E10000014,1,,,,,,,,",
        "value.missing            | value       | 2015/16,,A1,E10000014,,,,,,,,,S",
        "value.unexpected         | value       | 2015/16,,A1,E10000014,1,1,2,,,,,,S",
        "numerator.missing        | numerator   | 2015/16,,A1,E10000014,,,2,,,,,,S",
        "denominator.missing      | denominator | 2015/16,,A1,E10000014,,1,,,,,,,S",
        "denominator.not-positive | denominator | 2015/16,,A1,E10000014,,1,0,,,,,,S",
        "lower.above-upper        | lower       | 2015/16,,A1,E10000014,1,,,2,1,,,,S",
        "spread.negative          | spread      | 2015/16,,A1,E10000014,1,,,,,1,-1,,S",
        "markers.unknown          | markers     | 2015/16,,A1,E10000014,1,,,,,,,q,S",
      })
  void aWrongBenchmarkIsRefusedWithItsCode(String code, String field, String row) throws Exception {
    var result = Rows.validate("benchmarks", Format.CSV, HEADER + row + "\n");
    assertThat(result.codes()).containsExactly(code);
    assertThat(result.tally().rows().getFirst().field()).isEqualTo(field);
    assertThat(result.sent()).isEmpty();
  }

  @Test
  void otherCouncilsEnglandAndGroupsAreTakenForAnyKindOfPeriod() throws Exception {
    var result =
        Rows.validate(
            "benchmarks",
            Format.CSV,
            HEADER
                + "2015/16,,ASC1,E10000014,7.6,,,,,7.6,0.3,,ASCOF\n"
                + "2015,neet,,england,,41,1290,,,,,[p],DfE\n"
                + "2016-08,neet,,neighbours,3.10000000000000005,,,,,,,,DfE\n");
    assertThat(result.codes()).isEmpty();
    assertThat(result.sent())
        .map(event -> ((BenchmarkRecorded) event).subject())
        .containsExactly("ASCOF/ASC1/E10000014", "DfE/neet/E92000001", "DfE/neet/neighbours");
    assertThat(((BenchmarkRecorded) result.sent().get(1)).indicator())
        .isEqualTo(new IndicatorCode("neet"));
  }

  @Test
  void aFigureThatTheSourceDoesNotHaveIsTakenWithItsMarkerOrItsMedian() throws Exception {
    var result =
        Rows.validate(
            "benchmarks",
            Format.CSV,
            HEADER
                + "2015/16,,ASC1,E06000053,,,,,,7.6,,,ASCOF\n"
                + "2014/15,,ASC1,E06000053,,,,,,,,[x],ASCOF\n");
    assertThat(result.tally().accepted()).isEqualTo(2);
  }

  @Test
  void theSameAreaOfAnotherSourceIsAnotherSubject() throws Exception {
    var result =
        Rows.validate(
            "benchmarks",
            Format.CSV,
            HEADER
                + "2015/16,,A1,E10000014,1,,,,,,,,S\n"
                + "2015/16,,A1,E10000014,2,,,,,,,,T\n"
                + "2015/16,,A1,E10000014,3,,,,,,,,T\n");
    assertThat(result.tally().accepted()).isEqualTo(2);
    assertThat(result.codes()).containsExactly("row.contradicts");
  }
}
