package org.waymark.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
  private final TextTable table =
      new TextTable("Row", "Code", "Message")
          .row(7, "period.invalid", "A month is wanted, as 2016-04, and there is no thirteenth")
          .row(12, "value.unusual", "High");

  @Test
  void isAsWideAsItsCellsWhereNothingLimitsIt() {
    assertThat(table.lines())
        .containsExactly(
            "Row  Code            Message",
            "  7  period.invalid  A month is wanted, as 2016-04, and there is no thirteenth",
            " 12  value.unusual   High");
  }

  @Test
  void wrapsItsWidestColumnAtBlanksUntilItFits() {
    assertThat(table.lines(40))
        .containsExactly(
            "Row  Code            Message",
            "  7  period.invalid  A month is wanted,",
            "                     as 2016-04, and",
            "                     there is no",
            "                     thirteenth",
            " 12  value.unusual   High");
  }

  @Test
  void wrapsNamesWithoutBlanksWhereTheirPartsEnd() {
    var files = new TextTable("File", "Rows").row("year/2016-04/cfa-performance.csv", 3);
    assertThat(files.lines(24))
        .containsExactly("File                Rows", "year/2016-04/cfa-      3", "performance.csv");
  }

  @Test
  void breaksAWordThatHasNoPartsAndLosesNothingOfIt() {
    assertThat(Wrap.of("x".repeat(10) + "😀" + "y".repeat(3), 11))
        .containsExactly("x".repeat(10), "😀yyy");
    assertThat(Wrap.hanging("one two three", 9, "  ")).containsExactly("one two", "  three");
  }

  @Test
  void staysReadableWhereThereIsNoRoomAtAll() {
    assertThat(table.lines(3)).allMatch(line -> line.length() <= 3 + 8 + 8 + 4);
  }
}
