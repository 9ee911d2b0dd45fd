package org.waymark.indicator.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.CountOf;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.PeriodKind;
import org.waymark.contracts.value.Sends;
import org.waymark.indicator.judgement.Decimals;

/**
 * Makes the value that is judged out of the figures that were sent, by the indicator's form (rule 8
 * of the specification). A missing month makes it not available, never a flattering lower total.
 * Sums are exact; only a quotient that never ends is cut, at 34 digits.
 */
final class Valuation {
  private final Indicator indicator;
  private final Map<Period, Claim<MeasurementRecorded>> current;

  /**
   * @param current the claim that stands for each period
   */
  Valuation(Indicator indicator, Map<Period, Claim<MeasurementRecorded>> current) {
    this.indicator = indicator;
    this.current = current;
  }

  /** The value that is judged at a period. */
  Valued at(Period period) {
    return isSummed() ? summed(parts(period).toList()) : alone(period);
  }

  /** The period's own figure as sent, or the ratio it makes. */
  Optional<BigDecimal> submitted(Period period) {
    return alone(period).value();
  }

  /** How many cases are behind the value that is judged; empty where nobody counts them. */
  Optional<BigDecimal> cases(Period period, CountOf of) {
    List<Period> parts = isSummed() ? parts(period).toList() : List.of(period);
    List<BigDecimal> counts = new ArrayList<>();
    for (Period part : parts) {
      Claim<MeasurementRecorded> claim = current.get(part);
      BigDecimal count = claim == null ? null : count(claim.said(), of);
      if (count == null) {
        return Optional.empty();
      }
      counts.add(count);
    }
    return Optional.of(sum(counts));
  }

  private static @Nullable BigDecimal count(MeasurementRecorded figure, CountOf of) {
    return switch (of) {
      case VALUE -> figure.value();
      case NUMERATOR -> figure.numerator();
      case DENOMINATOR -> figure.denominator();
    };
  }

  private boolean isSummed() {
    return indicator.form() != Form.POINT
        && (indicator.sends() == Sends.INCREMENTS || indicator.sends() == Sends.RATIO);
  }

  private Stream<Period> parts(Period period) {
    return indicator.form() == Form.YEAR_TO_DATE
        ? period.yearToDate()
        : period.lastPeriods(inTwelveMonths(period.kind()));
  }

  private static int inTwelveMonths(PeriodKind kind) {
    return switch (kind) {
      case MONTH -> 12;
      case FINANCIAL_QUARTER -> 4;
      case TERM -> 3;
      case FINANCIAL_YEAR, CALENDAR_YEAR, ACADEMIC_YEAR, POOLED_YEARS -> 1;
    };
  }

  private Valued alone(Period period) {
    Claim<MeasurementRecorded> claim = current.get(period);
    if (claim == null) {
      return Valued.missing("no figure for " + PeriodWords.of(period));
    }
    MeasurementRecorded figure = claim.said();
    if (figure.value() != null) {
      return Valued.of(figure.value(), "");
    }
    return ratio(Valuation.of(figure.numerator()), Valuation.of(figure.denominator()), "");
  }

  private Valued summed(List<Period> parts) {
    List<Period> missing = parts.stream().filter(part -> !current.containsKey(part)).toList();
    if (!missing.isEmpty()) {
      return Valued.missing(
          "no figure for %s, and without it %s cannot be added up"
              .formatted(named(missing), PeriodWords.span(parts)));
    }
    List<MeasurementRecorded> figures =
        parts.stream().map(current::get).filter(Objects::nonNull).map(Claim::said).toList();
    String span = parts.size() == 1 ? "" : PeriodWords.span(parts) + " together: ";
    if (indicator.sends() == Sends.INCREMENTS) {
      return Valued.of(sum(figures.stream().map(MeasurementRecorded::value).toList()), span);
    }
    return ratio(
        sum(figures.stream().map(MeasurementRecorded::numerator).toList()),
        sum(figures.stream().map(MeasurementRecorded::denominator).toList()),
        span);
  }

  private Valued ratio(BigDecimal numerator, BigDecimal denominator, String span) {
    if (denominator.signum() == 0) {
      return Valued.missing("the denominator is zero");
    }
    BigDecimal value =
        numerator.multiply(indicator.scale()).divide(denominator, Decimals.PRECISION);
    return Valued.of(
        value,
        "%s%s of %s: "
            .formatted(span, Decimals.shortest(numerator), Decimals.shortest(denominator)));
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().map(Valuation::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal of(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }

  private static String named(List<Period> missing) {
    List<String> words = new ArrayList<>();
    missing.stream().limit(3).map(PeriodWords::of).forEach(words::add);
    if (missing.size() > 3) {
      words.add("%d more".formatted(missing.size() - 3));
    }
    return String.join(", ", words);
  }

  /**
   * A judged value, or why there is none.
   *
   * @param words how it was reckoned, empty where it was sent so; or why it is not available
   */
  record Valued(Optional<BigDecimal> value, String words) {
    static Valued of(BigDecimal value, String how) {
      return new Valued(Optional.of(value), how);
    }

    static Valued missing(String why) {
      return new Valued(Optional.empty(), why);
    }
  }
}
