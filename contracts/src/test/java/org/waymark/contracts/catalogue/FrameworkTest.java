package org.waymark.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {
  private static final Framework FIRST =
      version("1", LocalDate.of(2023, 4, 1), decided("approved", LocalDate.of(2023, 2, 1)));
  private static final Framework SECOND =
      version("2", LocalDate.of(2024, 4, 1), decided("approved", LocalDate.of(2024, 2, 1)));
  private static final Framework THIRD =
      version("3", null, decided("submitted", LocalDate.of(2024, 10, 31)));
  private static final List<Framework> ALL = List.of(FIRST, SECOND, THIRD);

  @ParameterizedTest
  @CsvSource({
    "2023-01-31, draft, draft, draft",
    "2023-02-01, approved, draft, draft",
    "2023-04-01, in force, draft, draft",
    "2024-02-01, in force, approved, draft",
    "2024-04-01, superseded, in force, draft",
    "2024-12-31, superseded, in force, draft",
    "2028-04-01, superseded, superseded, superseded"
  })
  void aVersionsStatusFollowsFromDecisionsAndDates(
      LocalDate day, String first, String second, String third) {
    assertThat(ALL)
        .extracting(each -> each.statusOn(day, ALL).word())
        .containsExactly(first, second, third);
  }

  @Test
  void aRecommendationIsNoApproval() {
    Framework recommended =
        version("1", LocalDate.of(2022, 4, 1), decided("recommended", LocalDate.of(2022, 1, 27)));
    assertThat(recommended.statusOn(LocalDate.of(2022, 5, 1), List.of(recommended)))
        .isEqualTo(FrameworkStatus.RECOMMENDED);
  }

  @Test
  void aDecisionWithoutADateCountsFromTheBeginning() {
    Framework undated = version("1", LocalDate.of(2022, 4, 1), decided("approved", null));
    assertThat(undated.statusOn(LocalDate.of(2022, 5, 1), List.of(undated)))
        .isEqualTo(FrameworkStatus.IN_FORCE);
  }

  @ParameterizedTest
  @CsvSource({"2023-03-31,", "2023-04-01, 1", "2024-03-31, 1", "2024-04-01, 2", "2028-04-01,"})
  void aMonthIsReadUnderTheVersionThatBeganLast(LocalDate day, @Nullable String version) {
    assertThat(Framework.on(day, ALL).map(Framework::version).orElse(null)).isEqualTo(version);
  }

  private static Decision decided(String kind, @Nullable LocalDate on) {
    return new Decision(kind, "Full Council", on, null);
  }

  private static Framework version(String version, @Nullable LocalDate from, Decision decision) {
    return new Framework(
        "sf",
        "Strategic Framework",
        version,
        from,
        LocalDate.of(2028, 3, 31),
        "Greener",
        List.of(decision),
        List.of());
  }
}
