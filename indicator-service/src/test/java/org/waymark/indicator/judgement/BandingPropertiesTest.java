package org.waymark.indicator.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.Seeded;

/**
 * Whatever the limits and the target, a better figure never has a worse colour. Five times 2,000.
 */
class BandingPropertiesTest {
  private static final List<Status> WORST_FIRST =
      List.of(Status.RED, Status.AMBER, Status.GREEN, Status.BLUE);

  @Test
  void aBetterFigureNeverHasAWorseColour() {
    Seeded.check(
        10_000,
        random -> {
          Banding banding = random.nextBoolean() ? plain(random) : conditions(random);
          Polarity polarity = random.nextBoolean() ? Polarity.HIGH : Polarity.LOW;
          BigDecimal target = number(random);
          BigDecimal floor = number(random);
          BigDecimal lastYear = number(random);
          BigDecimal one = number(random);
          BigDecimal other = random.nextInt(4) == 0 ? nextTo(one, random) : number(random);
          BigDecimal better = polarity == Polarity.HIGH ? one.max(other) : one.min(other);
          BigDecimal worse = polarity == Polarity.HIGH ? one.min(other) : one.max(other);
          assertThat(status(banding, better, polarity, target, floor, lastYear))
              .as("%s %s against %s: %s, then %s", polarity, banding, target, worse, better)
              .isLessThanOrEqualTo(status(banding, worse, polarity, target, floor, lastYear));
        });
  }

  /** A difference that no binary fraction of 64 bits can tell. */
  private static BigDecimal nextTo(BigDecimal number, Random random) {
    return number.add(new BigDecimal("1E-40").multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
  }

  private static Status status(
      Banding banding,
      BigDecimal value,
      Polarity polarity,
      BigDecimal target,
      BigDecimal floor,
      BigDecimal lastYear) {
    Measured figure =
        new Measured(
            value,
            polarity,
            new Expectation.Target(target),
            Optional.of(floor),
            Optional.of(floor),
            Optional.of(lastYear),
            Optional.empty(),
            Map.of());
    Verdict verdict = Judgement.of(figure, banding, 1);
    assertThat(verdict.explanation()).isNotBlank();
    return verdict.status();
  }

  private static Banding plain(Random random) {
    List<Band> bands = new ArrayList<>();
    TreeSet<BigDecimal> limits = new TreeSet<>();
    int count = random.nextInt(4);
    while (limits.size() < count) {
      limits.add(BigDecimal.valueOf(random.nextInt(60) - 40, 2));
    }
    int colour = 0;
    for (BigDecimal limit : limits) {
      boolean below = random.nextBoolean();
      bands.add(new Band(WORST_FIRST.get(colour), below ? limit : null, below ? null : limit));
      colour++;
    }
    bands.add(new Band(WORST_FIRST.get(colour), null, null));
    return new Banding(distance(random), bands);
  }

  /** The best colour first, each from a limit upwards, whatever is measured against. */
  private static Banding conditions(Random random) {
    List<Band> bands = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      bands.add(Band.ofAll(WORST_FIRST.get(3 - i), List.of(test(random), test(random))));
    }
    bands.add(new Band(WORST_FIRST.get(3 - count), null, null));
    return new Banding(distance(random), bands);
  }

  private static BandTest test(Random random) {
    BigDecimal limit = BigDecimal.valueOf(random.nextInt(60) - 40, 2);
    boolean atLeast = random.nextBoolean();
    List<Yardstick> yardsticks =
        List.of(Yardstick.TARGET, Yardstick.FLOOR, Yardstick.LAST_YEAR, Yardstick.of("20"));
    return new BandTest(
        null,
        yardsticks.get(random.nextInt(yardsticks.size())),
        random.nextBoolean() ? distance(random) : null,
        null,
        null,
        atLeast ? limit : null,
        atLeast ? null : limit,
        null);
  }

  private static Distance distance(Random random) {
    return random.nextBoolean() ? Distance.RELATIVE : Distance.ABSOLUTE;
  }

  private static BigDecimal number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.valueOf(random.nextInt(41) - 20);
      case 2 -> BigDecimal.valueOf(20 + random.nextInt(3) - 1);
      default -> BigDecimal.valueOf(random.nextInt(4_000) - 2_000, 2);
    };
  }
}
