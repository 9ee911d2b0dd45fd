package org.waymark.standalone.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the frameworks after 2016 to what the council's documents print of them. */
class FrameworksTest {
  private static final Path CATALOGUE = Folder.demonstration().resolve("catalogue");
  private static final String LAST = "strategic-framework-2023-28";

  private final List<Map<String, Object>> frameworks =
      Timeline.yaml(CATALOGUE.resolve("frameworks.yaml"));
  private final List<Map<String, String>> mapping =
      Rows.of(CATALOGUE.resolve("indicator-goals.csv"));

  @Test
  void sixVersionsOfFourFrameworksHaveTheirGoals() {
    assertThat(frameworks)
        .extracting(each -> each.get("code") + " " + each.get("version") + ": " + goalsOf(each))
        .containsExactly(
            "strategic-framework-2016-21 1: 14",
            "strategic-framework-2021-25 1: 5",
            "strategic-framework-2022-23 1: 5",
            "strategic-framework-2023-28 1: 7",
            "strategic-framework-2023-28 2: 7",
            "strategic-framework-2023-28 3: 7");
  }

  @Test
  void onlyWhatTheSourcesShowAsApprovedIs() {
    assertThat(frameworks)
        .filteredOn(each ->
            list(each, "decisions").stream().anyMatch(d -> d.get("kind").equals("approved")))
        .extracting(each -> each.get("code") + " " + each.get("version"))
        .containsExactly(LAST + " 1", LAST + " 2");
    assertThat(frameworks.getLast()).doesNotContainKey("from");
  }

  @Test
  void theSevenAmbitionsCarryFiftyThreeCommitmentsAndThreeTrajectories() {
    Map<String, Object> draft = frameworks.get(3);
    assertThat(
            list(draft, "commitments").stream().collect(groupingBy(c -> c.get("goal"), counting())))
        .isEqualTo(
            Map.of(
                "ambition-1-net-zero", 8L,
                "ambition-2-travel", 10L,
                "ambition-3-health", 7L,
                "ambition-4-independence", 6L,
                "ambition-5-poverty", 8L,
                "ambition-6-places", 5L,
                "ambition-7-children", 9L));
    assertThat(list(draft, "trajectories"))
        .extracting(each -> each.get("code"))
        .containsExactly("net-zero-county-2045", "net-zero-council-2030", "vision-zero-2040");
  }

  @Test
  void seventeenMeasuresTrackTheAmbitionsAndAllAreInDevelopment() {
    List<Map<String, String>> measures =
        Rows.of(CATALOGUE.resolve("indicators.csv")).stream()
            .filter(row -> row.get("status_from").equals("2023-04-01"))
            .toList();
    assertThat(measures)
        .hasSize(17)
        .allSatisfy(row -> assertThat(row.get("status")).isEqualTo("in development"));
    Set<String> codes = measures.stream().map(row -> row.get("code")).collect(toSet());
    assertThat(
            mapping.stream()
                .filter(row -> codes.contains(row.get("indicator")))
                .collect(groupingBy(row -> row.get("goal"), counting())))
        .isEqualTo(
            Map.of(
                "ambition-1-net-zero", 2L,
                "ambition-2-travel", 3L,
                "ambition-3-health", 3L,
                "ambition-4-independence", 2L,
                "ambition-5-poverty", 2L,
                "ambition-6-places", 2L,
                "ambition-7-children", 3L));
  }

  @Test
  void anyMonthCanBeReadUnderAnyFramework() {
    Map<String, Long> primaries =
        mapping.stream()
            .filter(row -> row.get("rank").equals("primary"))
            .collect(groupingBy(row -> row.get("framework"), counting()));
    assertThat(primaries)
        .isEqualTo(
            Map.of(
                "strategic-framework-2016-21",
                56L,
                "strategic-framework-2021-25",
                56L,
                "strategic-framework-2022-23",
                56L,
                LAST,
                73L));
  }

  private static int goalsOf(Map<String, Object> framework) {
    return list(framework, "goals").size();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> from, String name) {
    return (List<Map<String, Object>>) from.get(name);
  }
}
