package org.waymark.contracts.golden;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.MappedFigure;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.NumberForm;
import org.waymark.contracts.value.Unlisted;

/** Mappings in which every part occurs, with what may be absent both there and absent. */
final class SampleMapping {
  private SampleMapping() {}

  static Feed feed(String code, Mapping mapping) {
    return new Feed(code, "An export", FeedKind.MEASUREMENTS, Feed.ALL, null, null, mapping);
  }

  static Mapping full() {
    return new Mapping(
        "Data",
        4,
        true,
        List.of("Area name"),
        true,
        List.of(condition("Area code", List.of("E10000003", ""), List.of(), List.of())),
        List.of(condition("To", List.of(), List.of("n/a"), List.of("dd/MM/yyyy"))),
        true,
        List.of(area(), period()),
        List.of(
            new MappedFigure(
                List.of(condition("Type", List.of("1"), List.of(), List.of())),
                List.of(constant("indicator", "neet"), number("numerator", "Known")))),
        new MappedAcross(
            List.of("Apr"), period("Year", "MMM yyyy/yy"), number("denominator", null)));
  }

  static Mapping brief() {
    return new Mapping(
        null,
        null,
        false,
        List.of(),
        false,
        List.of(),
        List.of(),
        false,
        List.of(constant("indicator", "neet"), number("value", "Value")),
        List.of(),
        null);
  }

  private static MappingCondition condition(
      String column, List<String> oneOf, List<String> noneOf, List<String> forms) {
    return new MappingCondition(column, oneOf, noneOf, forms);
  }

  private static MappedColumn area() {
    return new MappedColumn(
        "breakdown",
        List.of("Area code", "Sex"),
        "-",
        null,
        "",
        Map.of("E10000003-All", "", "E10000003-M", "boys"),
        Unlisted.LEAVE_OUT,
        List.of(),
        null,
        null,
        List.of(),
        Map.of());
  }

  private static MappedColumn period() {
    return new MappedColumn(
        "period",
        List.of("From"),
        null,
        null,
        null,
        Map.of(),
        Unlisted.KEEP,
        List.of("dd/MM/yyyy", "MMM-yy"),
        Frequency.MULTI_YEAR,
        3,
        List.of(),
        Map.of());
  }

  private static MappedColumn period(String column, String form) {
    return new MappedColumn(
        "period",
        List.of(column),
        " ",
        null,
        null,
        Map.of(),
        Unlisted.REFUSE,
        List.of(form),
        Frequency.MONTHLY,
        null,
        List.of(),
        Map.of());
  }

  private static MappedColumn constant(String to, String text) {
    return new MappedColumn(
        to,
        List.of(),
        null,
        text,
        null,
        Map.of(),
        Unlisted.KEEP,
        List.of(),
        null,
        null,
        List.of(),
        Map.of());
  }

  private static MappedColumn number(String to, @Nullable String column) {
    return new MappedColumn(
        to,
        column == null ? List.of() : List.of(column),
        null,
        null,
        null,
        Map.of(),
        Unlisted.KEEP,
        List.of(),
        null,
        null,
        List.of(NumberForm.values()),
        Map.of("*", "c", "..", ""));
  }
}
