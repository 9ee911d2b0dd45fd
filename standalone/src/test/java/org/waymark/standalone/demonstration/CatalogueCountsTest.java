package org.waymark.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the catalogue to what was counted by hand in the framework's table of measures. */
class CatalogueCountsTest {
  private static final Path CATALOGUE = Folder.demonstration().resolve("catalogue");

  private final List<Map<String, String>> indicators =
      rows("indicators.csv").stream()
          .filter(row -> row.get("status_from").compareTo("2023") < 0)
          .toList();
  private final List<Map<String, String>> goals =
      rows("indicator-goals.csv").stream()
          .filter(row -> row.get("framework").equals("strategic-framework-2016-21"))
          .toList();

  @Test
  void theTablesFortySixRowsHoldFiftySixMeasures() {
    assertThat(indicators).hasSize(56);
    assertThat(indicators).extracting(row -> row.get("code")).doesNotHaveDuplicates();
    long healthVisiting = titled("Health visiting – mandated checks");
    long lifestyles = titled("Adult Lifestyles: ");
    assertThat(healthVisiting).isEqualTo(7);
    assertThat(lifestyles).isEqualTo(5);
    assertThat(indicators.size() - healthVisiting - lifestyles + 2).isEqualTo(46);
  }

  @Test
  void fiftyFourMeasuresAreDefinedAndTwoInDevelopment() {
    assertThat(count(indicators, "status")).isEqualTo(Map.of("active", 54L, "in development", 2L));
    assertThat(indicators)
        .filteredOn(row -> row.get("status").equals("in development"))
        .extracting(row -> row.get("code"))
        .containsExactlyInAnyOrder("think-family", "falls-older-people");
  }

  @Test
  void directoratesHaveTheirShares() {
    assertThat(count(indicators, "directorate"))
        .isEqualTo(Map.of("cfa", 22L, "ete", 18L, "public-health", 16L));
  }

  @Test
  void serviceCommitteesHaveTheirShares() {
    assertThat(count(indicators, "committee"))
        .isEqualTo(
            Map.of(
                "adults",
                8L,
                "children-and-young-people",
                14L,
                "health",
                16L,
                "highways-and-community-infrastructure",
                7L,
                "economy-and-environment",
                11L));
  }

  @Test
  void everyMeasureServesOnePrimaryOutcome() {
    List<Map<String, String>> primary = ranked("primary");
    assertThat(primary).extracting(row -> row.get("indicator")).doesNotHaveDuplicates();
    assertThat(count(primary, "goal"))
        .isEqualTo(
            Map.of(
                "older-people",
                4L,
                "people-with-disabilities",
                3L,
                "childrens-potential",
                8L,
                "economy",
                16L,
                "healthy-lifestyle",
                18L,
                "safe-environment",
                2L,
                "kept-safe",
                5L));
  }

  @Test
  void twentySevenMeasuresHaveASecondaryOutcome() {
    assertThat(ranked("secondary").stream().map(row -> row.get("indicator")).distinct())
        .hasSize(27);
  }

  @Test
  void theEconomyUnderItsOtherNameKeepsTheLabelAsPrinted() {
    assertThat(goals)
        .filteredOn(row -> row.get("printed_label").equals("Developing our economy"))
        .allSatisfy(row -> assertThat(row.get("goal")).isEqualTo("economy"))
        .allSatisfy(row -> assertThat(row.get("note")).contains("assumption"))
        .hasSize(3);
  }

  @Test
  void fourteenMeasuresTackleDeprivationTwoOfThemToConfirm() {
    assertThat(count(indicators, "deprivation"))
        .isEqualTo(Map.of("yes", 12L, "to confirm", 2L, "no", 42L));
    assertThat(indicators)
        .filteredOn(row -> row.get("deprivation").equals("to confirm"))
        .allSatisfy(row -> assertThat(row.get("note")).contains("to confirm"))
        .extracting(row -> row.get("code"))
        .containsExactlyInAnyOrder("childhood-obesity", "neet-16-19");
  }

  @Test
  void obesityIsOneIndicatorWithTwoCohortsAndThreeMeasuresNameLevelAndGap() {
    assertThat(titled("Childhood obesity")).isEqualTo(1);
    assertThat(indicators)
        .filteredOn(row -> row.get("code").equals("childhood-obesity"))
        .extracting(row -> row.get("breakdowns"))
        .containsExactly("reception year-6");
    assertThat(indicators).filteredOn(row -> !row.get("components").isEmpty()).hasSize(3);
  }

  @Test
  void everyFrequencyOfTheYearIsThere() {
    assertThat(count(indicators, "frequency").keySet())
        .contains("monthly", "quarterly", "termly", "annual", "academic year", "calendar year");
  }

  @Test
  void theFrameworkHasSevenOutcomesFiveEnablersTwoVisionStatementsAndIsADraft() {
    List<Map<String, Object>> frameworks = Timeline.yaml(CATALOGUE.resolve("frameworks.yaml"));
    List<Map<String, Object>> framework = list(frameworks.getFirst(), "goals");
    assertThat(framework.stream().collect(groupingBy(goal -> goal.get("kind"), counting())))
        .isEqualTo(Map.of("outcome", 7L, "enabler", 5L, "vision statement", 2L));
    assertThat(list(frameworks.getFirst(), "decisions"))
        .extracting(decision -> decision.get("kind"))
        .containsExactly("drafted");
  }

  @Test
  void fiveServiceCommitteesAndOneCorporateMeetThroughTheYear() {
    List<Map<String, String>> committees = rows("committees.csv");
    assertThat(count(committees, "kind")).isEqualTo(Map.of("service", 5L, "corporate", 1L));
    assertThat(rows("meetings.csv"))
        .extracting(row -> row.get("committee"))
        .containsAll(codes(committees));
  }

  @Test
  void whatIsNamedIsThere() {
    assertNamed("directorate", "directorates.csv");
    assertNamed("committee", "committees.csv");
    assertNamed("owner", "owners.csv");
    Set<String> breakdowns = codes(rows("breakdowns.csv"));
    for (Map<String, String> row : indicators) {
      Stream.of(row.get("breakdowns").split(" "))
          .filter(Predicate.not(String::isEmpty))
          .forEach(breakdown -> assertThat(breakdowns).contains(breakdown));
    }
    assertThat(codes(indicators)).containsAll(column(goals, "indicator"));
  }

  private void assertNamed(String column, String file) {
    assertThat(codes(rows(file))).containsAll(column(indicators, column));
  }

  private long titled(String start) {
    return indicators.stream().filter(row -> row.get("title").startsWith(start)).count();
  }

  private List<Map<String, String>> ranked(String rank) {
    return goals.stream().filter(row -> row.get("rank").equals(rank)).toList();
  }

  private static Map<String, Long> count(List<Map<String, String>> rows, String column) {
    return rows.stream().collect(groupingBy(row -> row.get(column), counting()));
  }

  private static Set<String> codes(List<Map<String, String>> rows) {
    return column(rows, "code");
  }

  private static Set<String> column(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(HashSet::new));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> within, String name) {
    return (List<Map<String, Object>>) within.get(name);
  }

  private static List<Map<String, String>> rows(String file) {
    return Rows.of(CATALOGUE.resolve(file));
  }
}
