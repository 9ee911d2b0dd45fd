package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;
import org.waymark.ingest.submission.body.Format;

/** Senders' own tables, read by a mapping, from the file to the event or the message. */
class MappedFeedTest {
  private static final String LONG =
      """
      headerRow: 3
      match: loose
      ignore: [Area name]
      keep:
        - {column: Area code, in: [E10000003, E07000008]}
      columns:
        indicator: {column: Measure, values: {N1: neet}}
        breakdown: {column: Area code, values: {E10000003: ""}}
        period: {column: Month, form: [dd/MM/yyyy, MMM-yy], frequency: monthly}
        numerator: {column: Known, number: [thousands], markers: {"[e]": e, "*": c}}
        denominator: {column: Cohort, number: [thousands]}
        finality: {column: Status, values: {P: provisional, F: final}, empty: final}
      """;

  private static final String TITLES =
      "Report of the county,,,,\n\narea CODE,Area name,Measure,MONTH,Known,Cohort\n";

  @Test
  void anExportIsReadAsItIs() throws Exception {
    var result =
        validate(
            LONG,
            TITLES
                + "E10000003,All,N1,01/10/2016,\"1,412 [e]\",\"13,120\"\n"
                + "E07000008,City,N1,Sep-16,12,130\n"
                + "E07000099,Else,N1,rubbish,12,130\n");
    assertThat(result.codes()).isEmpty();
    assertThat(figures(result))
        .extracting(
            m -> m.series().toString(), m -> m.period().toString(), m -> m.numerator().toString())
        .containsExactly(
            tuple("neet/-", "2016-10", "1412"), tuple("neet/E07000008", "2016-09", "12"));
    assertThat(figures(result).getFirst().markers()).containsExactly("e");
    assertThat(figures(result).getFirst().origin().row()).isOne();
    assertThat(result.tally().received()).isEqualTo(2);
    assertThat(result.tally().leftOut())
        .isEqualTo(
            new LeftOut(
                1, List.of(new LeftOut.Reason("'Area code' is none of those that are meant", 1))));
  }

  @Test
  void aFaultNamesTheSendersColumnAndWhatStoodInIt() throws Exception {
    var result =
        validate(
            LONG,
            TITLES
                + "E10000003,All,N1,2016/10,1,2\n"
                + "E10000003,All,N9,01/10/2016,1,2\n"
                + "E10000003,All,N1,01/12/2016,1,2\n"
                + "E10000003,All,N1,01/10/2016,\"1,4\",2\n"
                + "E10000003,All,N1,01/10/2016,*,2\n"
                + "E10000003,All,N1,01/10/2016,\"2,000\",\"1,000\"\n");
    assertThat(result.tally().rows())
        .extracting(RowProblem::row, RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(
            tuple(1, "MONTH", "2016/10", "period.invalid"),
            tuple(2, "Measure", "N9", "indicator.unknown"),
            tuple(3, "MONTH", "01/12/2016", "period.future"),
            tuple(4, "Known", "1,4", "numerator.not-a-number"),
            tuple(5, "Known", "*", "numerator.missing"),
            tuple(6, "Known", "2,000", "ratio.numerator-above-denominator"));
    assertThat(result.tally().rows().getFirst().message())
        .startsWith("Row 1, MONTH '2016/10': it is not written as dd/MM/yyyy or MMM-yy");
  }

  @Test
  void aWideTableHasAFigureInEachMonthsColumn() throws Exception {
    var result =
        validate(
            """
            blanks: leave out
            ignore: others
            columns:
              indicator: {column: Code, values: {V: visits}, unlisted: leave out}
            across:
              header: {to: period, form: MMM-yy}
              cell: {to: value, number: [thousands], markers: {"..": ""}}
            """,
            "Code,Name,Aug-16,Sep-16,Oct-16,Total\n"
                + "V,Visits,\"1,000\",..,,1000\n"
                + "X,Other,1,2,3,6\n"
                + "V,Again,1000,n/a,7,7\n");
    assertThat(figures(result))
        .extracting(m -> m.period().toString(), m -> m.value().toString())
        .containsExactly(tuple("2016-08", "1000"), tuple("2016-10", "7"));
    assertThat(result.tally())
        .extracting(Tally::received, Tally::accepted, Tally::duplicate, Tally::rejected)
        .containsExactly(4, 2, 1, 1);
    assertThat(result.tally().rows())
        .extracting(RowProblem::row, RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(tuple(3, "Sep-16", "n/a", "value.not-a-number"));
    assertThat(result.tally().leftOut().count()).isEqualTo(5);
  }

  @Test
  void monthsOfAFinancialYearThatAnotherColumnNamesAreToldTogether() throws Exception {
    var result =
        validate(
            """
            columns:
              indicator: {constant: visits}
            across:
              columns: [Apr, Mar]
              header: {to: period, column: Year, form: MMM yyyy/yy}
              cell: value
            """,
            "Year,Apr,Mar\n2015/16,1,2\n2016,3,4\n");
    assertThat(figures(result))
        .extracting(m -> m.period().toString())
        .containsExactly("2015-04", "2016-03");
    assertThat(result.tally().rows())
        .extracting(RowProblem::field, RowProblem::value)
        .containsExactly(tuple("Apr", "Apr 2016"), tuple("Mar", "Mar 2016"));
  }

  @Test
  void oneRowHasSeveralFigures() throws Exception {
    var result =
        validate(
            """
            require:
              - {column: To, form: iso date}
            columns:
              period: {column: From, form: iso date}
            figures:
              - {indicator: {constant: visits}, value: Visits}
              - where: [{column: Group, in: [young]}]
                indicator: {constant: neet}
                numerator: Known
                denominator: Cohort
            """,
            "From,To,Group,Visits,Known,Cohort\n"
                + "2016-08-01,2016-08-31,young,10,1,2\n"
                + "2016-09-01,2016-09-31,old,11,3,2\n"
                + "2016-10-01,2016-10-31,old,12,,\n");
    assertThat(figures(result))
        .extracting(m -> m.series().toString(), m -> m.period().toString())
        .containsExactly(
            tuple("visits/-", "2016-08"), tuple("neet/-", "2016-08"), tuple("visits/-", "2016-10"));
    assertThat(result.tally().rows())
        .extracting(RowProblem::row, RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(tuple(2, "To", "2016-09-31", "mapping.not-meant"));
  }

  @Test
  void aRowThatNoFigureIsForIsRefused() throws Exception {
    var result =
        validate(
            """
            columns: {period: Month}
            figures:
              - {where: [{column: Type, in: [a]}], indicator: {constant: visits}, value: N}
            """,
            "Month,Type,N\n2016-10,a,1\n2016-09,b,1\n");
    assertThat(result.tally().accepted()).isOne();
    assertThat(result.tally().rows())
        .extracting(RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(tuple("Type", "b", "mapping.no-figure"));
  }

  @Test
  void codesOfSeveralColumnsAreTakenTogether() throws Exception {
    var result =
        validate(
            """
            columns:
              indicator: {constant: neet}
              period: Month
              breakdown:
                columns: [Area, Sex]
                join: "-"
                values: {All-All: "", City-All: E07000008}
                unlisted: refuse
              numerator: N
              denominator: D
            """,
            "Month,Area,Sex,N,D\n2016-10,All,All,1,2\n2016-10,City,All,1,2\n2016-10,City,M,1,2\n");
    assertThat(figures(result))
        .extracting(m -> m.series().toString())
        .containsExactly("neet/-", "neet/E07000008");
    assertThat(result.tally().rows())
        .extracting(RowProblem::field, RowProblem::value, RowProblem::code)
        .containsExactly(tuple("Area + Sex", "City-M", "breakdown.unlisted"));
  }

  @Test
  void accountantsBracketsAndPoundsAreNumbersOfALedgerToo() throws Exception {
    String feeds =
        TestCatalogueFeeds.of(
            "finance",
            """
            columns:
              period: {column: Period, form: MMM-yy}
              directorate: {column: Dir, values: {Children: cfa}}
              committee: {constant: adults}
              service: Service
              budget: {column: Budget, number: [pounds, thousands, brackets]}
              actual: {column: Spend, number: [pounds, thousands, brackets]}
            """);
    var result =
        Rows.validate(
            catalogue(feeds),
            "export",
            Rows.body(
                Format.CSV,
                "Period,Dir,Service,Budget,Spend\n"
                    + "Oct-16,Children,Fees,\"(£1,250.50)\",\"£1,000\"\n"));
    assertThat(result.codes()).isEmpty();
    var line = (FinanceLineRecorded) result.sent().getFirst();
    assertThat(line.budget()).isEqualByComparingTo("-1250.50");
    assertThat(line.actual()).isEqualByComparingTo("1000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "header.missing-column  | Month  | Area code,Area name,Measure,Known,Cohort",
        "header.unknown-column  | Extra  | Area code,Area name,Measure,Month,Known,Cohort,Extra",
        "header.repeated-column | Month  | Area code,Area name,Measure,Month,Month,Known,Cohort",
        "body.empty             | empty  | ''",
      })
  void aHeaderThatTheMappingCannotReadIsRefusedWithItsColumn(
      String code, String column, String header) {
    assertThatThrownBy(() -> validate(LONG, header.isEmpty() ? "" : "a\n\n" + header + "\n"))
        .isInstanceOfSatisfying(
            UnreadableBody.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused).hasMessageContaining(column);
            });
  }

  @Test
  void jsonComesInOurColumnsWhateverTheMapping() throws Exception {
    var result =
        Rows.validate(
            catalogue(TestCatalogueFeeds.of("measurements", LONG)),
            "export",
            Rows.body(
                Format.JSON, "{\"indicator\":\"visits\",\"period\":\"2016-10\",\"value\":1}"));
    assertThat(result.tally().accepted()).isOne();
  }

  private static Rows.Result validate(String mapping, String csv) throws Exception {
    String feeds = TestCatalogueFeeds.of("measurements", mapping);
    return Rows.validate(catalogue(feeds), "export", Rows.body(Format.CSV, csv));
  }

  private static CatalogueIndex catalogue(String feeds) {
    var complaints = new Complaints(9);
    var draft =
        new FolderParser().parse(new TestCatalogue().with("feeds.yaml", feeds).files(), complaints);
    assertThat(complaints.errors()).isEmpty();
    return new CatalogueIndex(3, draft.catalogue());
  }

  private static List<MeasurementRecorded> figures(Rows.Result result) {
    return result.sent().stream().map(MeasurementRecorded.class::cast).toList();
  }

  /** A feeds.yaml of one feed with a mapping. */
  private static final class TestCatalogueFeeds {
    static String of(String kind, String mapping) {
      return "- code: export\n  title: Export\n  kind: %s\n  directorate: all\n  mapping:\n%s"
          .formatted(kind, mapping.indent(4));
    }
  }
}
