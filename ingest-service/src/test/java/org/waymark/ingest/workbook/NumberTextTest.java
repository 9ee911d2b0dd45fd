package org.waymark.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ingest.workbook.CellStyles.Kind;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, NUMBER, 0.3",
    "5.0999999999999996, NUMBER, 5.1",
    "1204.5, NUMBER, 1204.5",
    "1.2E3, NUMBER, 1200",
    "-7, NUMBER, -7",
    "0, NUMBER, 0",
    "0.33333333333333331, NUMBER, 0.333333333333333",
    "1.3877787807814457E-17, NUMBER, 0.00000000000000001388",
    "1E-999999999, NUMBER, 0",
    "123456789012345678, NUMBER, 123456789012346000",
    "0.17599999999999999, PERCENTAGE, 17.6%",
    "1, PERCENTAGE, 100%",
    "-0.005, PERCENTAGE, -0.5%",
    "42644, DATE, 2016-10-01",
    "42644.5, DATE, 2016-10-01T12:00",
    "42643.999999999, DATE, 2016-10-01",
    "1, DATE, 1900-01-01",
    "59, DATE, 1900-02-28",
    "61, DATE, 1900-03-01",
    "0.75, TIME, 18:00",
    "2958465, DATE, 9999-12-31",
  })
  void aNumberBecomesWhatSomebodyTyped(String raw, Kind kind, String text) {
    Cell cell = new NumberText(false).read(0, raw, kind);
    assertThat(cell.fault()).isNull();
    assertThat(cell.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "x, NUMBER",
    "1E999999999, NUMBER",
    "1E400, PERCENTAGE",
    "60, DATE",
    "-1, DATE",
    "2958466, DATE",
    "NaN, NUMBER",
    "11111111111111111111111111111111111111111, NUMBER"
  })
  void whatIsNoNumberOrDayIsRefused(String raw, Kind kind) {
    assertThat(new NumberText(false).read(0, raw, kind).fault()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "41182, 2016-10-01"})
  void oldMacsCountFrom1904(String raw, String text) {
    assertThat(new NumberText(true).read(0, raw, Kind.DATE).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General                 | NUMBER",
        "#,##0.00 \"days\"       | NUMBER",
        "0.00E+00                | NUMBER",
        "[Red]0.0                | NUMBER",
        "0.0\\%                  | NUMBER",
        "0.0%                    | PERCENTAGE",
        "mmm-yy                  | DATE",
        "[$-809]dddd d mmmm yyyy | DATE",
        "yyyy\\-mm               | DATE",
        "mmmm                    | DATE",
        "d/m/yyyy h:mm           | DATE",
        "h:mm AM/PM              | TIME",
        "[h]:mm:ss               | TIME",
        "0;yyyy                  | NUMBER",
      })
  void aFormatTellsWhatANumberIsShownAs(String code, Kind kind) {
    assertThat(CellStyles.kind(code.strip())).isEqualTo(kind);
  }
}
