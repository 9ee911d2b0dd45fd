package org.waymark.ingest.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.ingest.TestCatalogue;

/** A catalogue of whatever the published files speak of, with a mapping for each. */
final class PublishedCatalogue {
  private static final List<String> COHORT =
      List.of(
          "area_code",
          "sex",
          "age_from_years_inclusive",
          "age_to_years_inclusive",
          "deprivation_decile",
          "deprivation_category");
  private static final String INDICATOR =
      "%s,T,,D,\"%s\",1,1,low,outcome,%s,point,%s,cfa,adults,,no,active,2010-04-01,,10,%s,,,";

  private static final String FEEDS =
"""
      - code: attendances
        title: Attendances
        kind: measurements
        directorate: all
        mapping:
          ignore: [admissions]
          columns:
            indicator: {column: type, values: {"1": ae-1, "2": ae-2, other: ae-other}, unlisted: refuse}
            breakdown: org_code
            period: {column: period, form: yyyy-MM-dd, frequency: monthly}
            numerator: breaches
            denominator: attendances
      - code: benchmarks
        title: Benchmarks
        kind: benchmarks
        directorate: all
        mapping:
          ignore: [Grouping, Entity_Name, Region, MADs_from_median, rank_order]
          columns:
            period: {column: Financial year, form: yyyy-yy, frequency: annual}
            measure: Code
            title: Measure
            area: Local authority code
            area_name: Local authority name
            value: {column: Value, markers: {"": x}}
            median: MEDIAN
            source: {constant: Adult social care outcomes}
      - code: uploads
        title: Uploads
        kind: measurements
        directorate: all
        mapping:
          ignore:
            - count
            - denominator
            - lower_ci_95
            - upper_ci_95
            - lower_ci_99_8
            - upper_ci_99_8
          require:
            - {column: date_to, form: yyyy-MM-dd}
          columns:
            value: value
            breakdown:
              columns:
                - area_code
                - sex
                - age_from_years_inclusive
                - age_to_years_inclusive
                - deprivation_decile
                - deprivation_category
              join: "|"
              unlisted: refuse
              values:
%s
          figures:
            - where: [{column: period_type, in: [calendar_year]}]
              indicator: {constant: up-calendar}
              period: {column: date_from, form: yyyy-MM-dd, frequency: calendar year}
            - where: [{column: period_type, in: [financial_year]}]
              indicator: {constant: up-financial}
              period: {column: date_from, form: yyyy-MM-dd, frequency: annual}
            - where: [{column: period_type, in: [three_year]}]
              indicator: {constant: up-three}
              period: {column: date_from, form: yyyy-MM-dd, frequency: multi-year, years: 3}
            - where: [{column: period_type, in: [quarter]}]
              indicator: {constant: up-quarter}
              period: {column: date_from, form: yyyy-MM-dd, frequency: quarterly}
""";

  private PublishedCatalogue() {}

  static TestCatalogue of(Path attendances, Path upload) throws IOException {
    var trusts = new TreeSet<String>();
    for (Map<String, String> row : Acceptance.rows(attendances)) {
      trusts.add(row.get("org_code"));
    }
    Map<String, String> cohorts = new LinkedHashMap<>();
    for (Map<String, String> row : Acceptance.rows(upload)) {
      String who = COHORT.stream().map(row::get).collect(joining("|"));
      cohorts.putIfAbsent(who, "cohort-" + (cohorts.size() + 1));
    }
    var catalogue = new TestCatalogue();
    trusts.forEach(code -> catalogue.append("breakdowns.csv", code + ",cohort,Trust,,2009-04-01"));
    cohorts
        .values()
        .forEach(code -> catalogue.append("breakdowns.csv", code + ",cohort,Cohort,,2009-04-01"));
    String all = String.join(" ", trusts);
    for (String type : List.of("1", "2", "other")) {
      catalogue.append(
          "indicators.csv",
          INDICATOR.formatted("ae-" + type, "per attendance", "monthly", "ratio", all));
    }
    String areas = String.join(" ", cohorts.values());
    Map.of(
            "up-calendar", "calendar year",
            "up-financial", "annual",
            "up-quarter", "quarterly",
            "up-three", "multi-year")
        .forEach((code, frequency) ->
            catalogue.append(
                "indicators.csv",
                INDICATOR.formatted(code, "per 100,000", frequency, "value", areas)));
    String values =
        cohorts.entrySet().stream()
            .map(each -> " ".repeat(16) + "\"%s\": %s".formatted(each.getKey(), each.getValue()))
            .collect(joining("\n"));
    return catalogue.with("feeds.yaml", FEEDS.formatted(values));
  }
}
