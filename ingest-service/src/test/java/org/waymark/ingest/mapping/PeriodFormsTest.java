package org.waymark.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.value.Frequency;

class PeriodFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "dd/MM/yyyy        | 01/10/2016     |               | 2016-10",
        "dd/MM/yyyy        | 31/03/2017     | annual        | 2016/17",
        "dd/MM/yyyy        | 01/04/2017     | annual        | 2017/18",
        "d/M/yyyy          | 1/2/2017       | quarterly     | 2016/17-Q4",
        "yyyy-MM-dd        | 2016-08-31     | academic year | 2015-16-AY",
        "dd/MM/yyyy        | 2016-10-01     | monthly       | 2016-10",
        "uk date           | 3 Oct 2016     |               | 2016-10",
        "iso date          | 2016-10-01 00:00:00 |          | 2016-10",
        "MMM-yy            | Apr-16         |               | 2016-04",
        "MMM-yy            | apr-16         | annual        | 2016/17",
        "MMM-yy            | Mar-69         |               | 2069-03",
        "MMM-yy            | Mar-70         |               | 1970-03",
        "MMMM yyyy         | Sept 2016      |               | 2016-09",
        "month and year    | October 2016   |               | 2016-10",
        "MMM yyyy/yy       | Apr 2016/17    |               | 2016-04",
        "MMM yyyy/yy       | Jan 2016/17    | monthly       | 2017-01",
        "yyyy-yy           | 2015-16        |               | 2015/16",
        "financial year    | 2015/2016      | annual        | 2015/16",
        "yyyy-yy           | 1999-00        | annual        | 1999/00",
        "yyyy/yy           | 2015/16        | academic year | 2015-16-AY",
        "'Q'Q yyyy/yy      | Q3 2016/17     |               | 2016/17-Q3",
        "'Q'Q yyyy/yy      | q4 2016/17     | annual        | 2016/17",
        "yyyy              | 2016           |               | 2016",
        "yyyy - yy         | 2014 - 16      |               | 2014/2016",
      })
  void aPeriodIsReadAsItIsWritten(String form, String text, String frequency, String period) {
    Frequency wanted = frequency == null ? null : Frequency.of(frequency);
    Written written = PeriodForms.of(List.of(form)).read(text);
    assertThat(written).isNotNull();
    assertThat(written.period(wanted, null)).hasToString(period);
  }

  @Test
  void yearsArePooledFromTheFirstOn() {
    Written written = PeriodForms.of(List.of("yyyy-MM-dd")).read("2014-01-01");
    assertThat(written.period(Frequency.MULTI_YEAR, 3)).hasToString("2014/2016");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "dd/MM/yyyy | 1/10/2016",
        "dd/MM/yyyy | 01.10.2016",
        "MMM-yy     | Abc-16",
        "MMM-yy     | Aprx-16",
        "yyyy/yy    | 2016",
        "yyyy       | 2016/17",
      })
  void whatIsWrittenOtherwiseIsNotRead(String form, String text) {
    assertThat(PeriodForms.of(List.of(form)).read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"dd/MM/yyyy,31/02/2016", "yyyy/yy,2016/30", "MMM yyyy/yy,Apr 2016/18"})
  void aDayOrSpanThatThereIsNotIsRefused(String form, String text) {
    PeriodForms forms = PeriodForms.of(List.of(form));
    assertThatThrownBy(() -> forms.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jj/MM/yyyy", "dd/MM", "Q", "MMM", "", "yyyy yyyy yyyy", "'open", "Q yyyy"})
  void aFormThatTellsNoPeriodIsRefused(String form) {
    assertThatThrownBy(() -> PeriodForms.of(List.of(form)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is wanted");
  }
}
