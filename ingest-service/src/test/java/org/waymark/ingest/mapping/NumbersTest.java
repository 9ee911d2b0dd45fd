package org.waymark.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.value.NumberForm;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,204.50   | 1204.50",
        "-1,204     | -1204",
        "12.5 %     | 12.5",
        "12%        | 12",
        "£1,204     | 1204",
        "-£3        | -3",
        "(1,204.5)  | -1204.5",
        "(£12)      | -12",
        "0.05       | 0.05",
      })
  void whatPeopleWriteIntoNumbersIsTakenOut(String text, String number) {
    assertThat(Numbers.plain(text, List.of(NumberForm.values()))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12,04", "1,2,3", "(-3)", "n/a", "£", "%", "1.2.3", "1e5"})
  void whatIsNoNumberStaysAsItWas(String text) {
    assertThat(Numbers.plain(text, List.of(NumberForm.values()))).isEqualTo(text);
  }

  @Test
  void onlyWhatIsDeclaredIsTakenOut() {
    assertThat(Numbers.plain("1,204", List.of(NumberForm.PERCENT))).isEqualTo("1,204");
    assertThat(Numbers.plain("12%", List.of())).isEqualTo("12%");
  }
}
