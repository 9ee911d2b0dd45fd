package org.waymark.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Seeded;

/** What holds of every period, whatever its kind. */
class PeriodPropertiesTest {
  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Seeded.check(random -> {
      Period period = anyPeriod(random);
      assertThat(Period.parse(period.toString())).isEqualTo(period);
    });
  }

  @Test
  void anyTextIsReadAndWrittenAsItWasOrRefusedInWords() {
    Seeded.check(random -> {
      String text = mangled(anyPeriod(random).toString(), random);
      Throwable refusal = catchThrowable(() -> assertThat(Period.parse(text)).hasToString(text));
      if (refusal != null) {
        assertThat(refusal)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("'" + text + "' is not a period: ")
            .hasMessageEndingWith("wanted");
      }
    });
  }

  @Test
  void stepsForwardAndBackCancelAndKeepTheKind() {
    Seeded.check(random -> {
      Period period = anyPeriod(random);
      int steps = random.nextInt(-24, 25);
      assertThat(period.next().previous()).isEqualTo(period);
      assertThat(period.shift(steps).shift(-steps)).isEqualTo(period);
      assertThat(period.shift(steps).kind()).isEqualTo(period.kind());
      assertThat(period.next()).isEqualTo(period.shift(1)).isGreaterThan(period);
    });
  }

  @Test
  void theNextBeginsTheDayAfterUnlessYearsArePooled() {
    Seeded.check(random -> {
      Period period = anyPeriod(random);
      LocalDate next = period.next().firstDay();
      assertThat(next)
          .isEqualTo(
              period.kind() == PeriodKind.POOLED_YEARS
                  ? period.firstDay().plusYears(1)
                  : period.lastDay().plusDays(1));
    });
  }

  @Test
  void orderAgreesWithEqualsAndIsTransitive() {
    Seeded.check(random -> {
      Period a = near(random);
      Period b = near(random);
      Period c = near(random);
      assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      List<Period> sorted = List.of(a, b, c).stream().sorted().toList();
      assertThat(sorted.getFirst()).isLessThanOrEqualTo(sorted.getLast());
      assertThat(sorted.get(0).lastDay()).isBeforeOrEqualTo(sorted.get(1).lastDay());
      assertThat(sorted.get(1).lastDay()).isBeforeOrEqualTo(sorted.get(2).lastDay());
    });
  }

  @Test
  void aDayOfAPeriodIsContainedInIt() {
    Seeded.check(random -> {
      Period period = anyPeriod(random);
      if (period.kind() != PeriodKind.POOLED_YEARS) {
        long length = period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1;
        LocalDate day = period.firstDay().plusDays(random.nextLong(length));
        assertThat(Period.containing(period.kind(), day)).isEqualTo(period);
      }
      assertThat(period.contains(period)).isTrue();
      assertThat(period.contains(period.next())).isFalse();
    });
  }

  @Test
  void aYearToDateStaysInItsFinancialYear() {
    Seeded.check(random -> {
      Period period = anyPeriod(random);
      List<Period> toDate = period.yearToDate().toList();
      assertThat(toDate).endsWith(period).isSorted().doesNotHaveDuplicates();
      assertThat(toDate).allMatch(each -> each.financialYear().equals(period.financialYear()));
    });
  }

  private static Period anyPeriod(Random random) {
    return period(random, 1925 + random.nextInt(250));
  }

  /** Close together, so that equal and overlapping ones come up often. */
  private static Period near(Random random) {
    return period(random, 2015 + random.nextInt(3));
  }

  private static Period period(Random random, int year) {
    PeriodKind kind = PeriodKind.values()[random.nextInt(PeriodKind.values().length)];
    int index =
        switch (kind) {
          case MONTH -> 1 + random.nextInt(12);
          case FINANCIAL_QUARTER -> 1 + random.nextInt(4);
          case TERM -> 1 + random.nextInt(3);
          case POOLED_YEARS -> 2 + random.nextInt(9);
          default -> 1;
        };
    return new Period(kind, year, index);
  }

  private static String mangled(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    int at = random.nextInt(out.length());
    switch (random.nextInt(3)) {
      case 0 -> out.deleteCharAt(at);
      case 1 -> out.insert(at, "0123456789/-QAYT x".charAt(random.nextInt(18)));
      default -> out.setCharAt(at, "0123456789/-QAYT٣é".charAt(random.nextInt(18)));
    }
    return out.toString();
  }
}
