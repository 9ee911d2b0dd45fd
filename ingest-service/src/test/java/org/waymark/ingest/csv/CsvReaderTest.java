package org.waymark.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  @Test
  void quotesCommasAndLineBreaksWithinCellsAreKept() throws Exception {
    assertThat(rows("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n"))
        .containsExactly(List.of("a", "b"), List.of("x, \"y\"", "one\r\ntwo"));
  }

  @Test
  void aByteOrderMarkEmptyLinesAndAMissingLastLineBreakDoNoHarm() throws Exception {
    assertThat(rows("\uFEFFa,b\n\n\n1,\n\r\n,2"))
        .containsExactly(List.of("a", "b"), List.of("1", ""), List.of("", "2"));
  }

  @Test
  void theLineToldIsWhereTheRowBegins() throws Exception {
    var reader = reader("a\n\"x\ny\"\nb\n");
    reader.next();
    assertThat(reader.line()).isEqualTo(1);
    reader.next();
    assertThat(reader.line()).isEqualTo(2);
    reader.next();
    assertThat(reader.line()).isEqualTo(4);
  }

  @Test
  void textAfterAClosingQuoteSpoilsOneRowOnly() throws Exception {
    var reader = reader("\"a\"b,c\nd,e\n");
    assertThatThrownBy(reader::next)
        .isInstanceOfSatisfying(
            CsvRefused.class, refused -> assertThat(refused.canGoOn()).isTrue());
    assertThat(reader.next()).containsExactly("d", "e");
  }

  @Test
  void anUnclosedQuoteAndAnEndlessRowEndTheReading() {
    assertThatThrownBy(() -> rows("a,\"b\nc,d\n"))
        .isInstanceOfSatisfying(
            CsvRefused.class, refused -> assertThat(refused.canGoOn()).isFalse());
    assertThatThrownBy(() -> rows("a,".repeat(100)))
        .hasMessageContaining("longer than 50 characters");
  }

  private static CsvReader reader(String text) {
    return new CsvReader(new StringReader(text), 50);
  }

  private static List<List<String>> rows(String text) throws Exception {
    var reader = reader(text);
    List<List<String>> all = new ArrayList<>();
    for (List<String> row = reader.next(); row != null; row = reader.next()) {
      all.add(row);
    }
    return all;
  }
}
