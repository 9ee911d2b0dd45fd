package org.waymark.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  @Test
  void rowsEndInCrLfAndSpecialCellsAreQuoted() throws Exception {
    var out = new StringBuilder();
    new CsvWriter(out).row(Arrays.asList("a", null, "b,c", "d\"e", "f\ng", 7));
    assertThat(out).hasToString("a,,\"b,c\",\"d\"\"e\",\"f\ng\",7\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "|calc",
        "=HYPERLINK(\"http://x\",\"y\")"
      })
  void whatASpreadsheetWouldRunIsText(String formula) throws Exception {
    var out = new StringBuilder();
    new CsvWriter(out).row(List.of(formula, "next"));
    var read = new CsvReader(new StringReader(out.toString()), 1000).next();
    assertThat(read).containsExactly("'" + formula, "next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+1.25", "0", "-0.5"})
  void numbersStayNumbers(String number) {
    assertThat(CsvWriter.harmless(number)).isEqualTo(number);
  }
}
