package org.waymark.ingest.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.MappedFigure;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.ingest.mapping.PeriodForms;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** A mapping fills its feed's columns, each once and those that are needed, and stays small. */
final class MappingSense implements CatalogueCheck {
  private static final int MOST_FIGURES = 100;
  private static final int MOST_TEXTS = 5000;
  private static final int LONGEST_TEXT = 400;

  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Feed feed : draft.catalogue().feeds()) {
      Mapping mapping = feed.mapping();
      if (mapping != null) {
        isSmall(mapping, complaints);
        mapping.everyCondition().forEach(each -> condition(each, complaints));
        filling(mapping, Columns.of(feed.kind()), complaints);
        new MappedColumnSense(Columns.of(feed.kind()), complaints).check(mapping);
      }
    }
  }

  private static void isSmall(Mapping mapping, Complaints complaints) {
    if (mapping.figures().size() > MOST_FIGURES) {
      complaints.about(
          mapping,
          "figures",
          mapping.figures().size(),
          "at most %d figures of a row are wanted".formatted(MOST_FIGURES));
    }
    List<String> texts = texts(mapping).toList();
    if (texts.size() > MOST_TEXTS) {
      complaints.about(
          mapping,
          "mapping",
          texts.size(),
          "at most %d names and values in all are wanted".formatted(MOST_TEXTS));
    }
    texts.stream()
        .filter(text -> text.length() > LONGEST_TEXT)
        .forEach(text ->
            complaints.about(
                mapping,
                "mapping",
                text,
                "names and values of at most %d characters are wanted".formatted(LONGEST_TEXT)));
  }

  private static Stream<String> texts(Mapping mapping) {
    Stream<String> columns =
        mapping
            .everyColumn()
            .flatMap(c ->
                Stream.of(
                        c.columns().stream(),
                        c.forms().stream(),
                        c.values().entrySet().stream().map(e -> e.getKey() + e.getValue()),
                        c.markers().entrySet().stream().map(e -> e.getKey() + e.getValue()),
                        Stream.of(c.to()),
                        Stream.ofNullable(c.constant()),
                        Stream.ofNullable(c.join()),
                        Stream.ofNullable(c.empty()))
                    .flatMap(each -> each));
    Stream<String> conditions =
        mapping
            .everyCondition()
            .flatMap(c ->
                Stream.of(
                        Stream.of(c.column()),
                        c.oneOf().stream(),
                        c.noneOf().stream(),
                        c.forms().stream())
                    .flatMap(each -> each));
    Stream<String> headers =
        mapping.across() == null ? Stream.of() : mapping.across().columns().stream();
    return Stream.of(columns, conditions, headers, mapping.ignored().stream())
        .flatMap(each -> each);
  }

  private static void condition(MappingCondition said, Complaints complaints) {
    if (said.oneOf().isEmpty() && said.noneOf().isEmpty() && said.forms().isEmpty()) {
      complaints.about(said, "in", said.column(), "'in', 'notIn' or 'form' is wanted");
    }
    try {
      PeriodForms.of(said.forms());
    } catch (IllegalArgumentException wrong) {
      complaints.about(said, "form", said.forms(), String.valueOf(wrong.getMessage()));
    }
  }

  /** Every figure has what its kind of row needs, and nothing twice. */
  private static void filling(Mapping mapping, Columns columns, Complaints complaints) {
    if (mapping.figures().isEmpty()) {
      filling(mapping, mapping, List.of(), columns, complaints);
    }
    for (MappedFigure figure : mapping.figures()) {
      filling(mapping, figure, figure.columns(), columns, complaints);
    }
  }

  private static void filling(
      Mapping mapping,
      Object place,
      List<MappedColumn> own,
      Columns columns,
      Complaints complaints) {
    Set<String> filled = new HashSet<>();
    Stream<MappedColumn> wide =
        mapping.across() == null
            ? Stream.of()
            : Stream.of(mapping.across().header(), mapping.across().cell());
    Stream.of(mapping.columns().stream(), own.stream(), wide)
        .flatMap(each -> each)
        .forEach(column -> {
          if (!filled.add(column.to())) {
            complaints.about(column, column.to(), column.to(), "filled twice: once is wanted");
          }
        });
    for (Column column : columns.all()) {
      if (column.required() && !filled.contains(column.name())) {
        complaints.about(
            place,
            column.name(),
            null,
            "nothing fills this column, which every row needs: name a column or a constant");
      }
    }
  }
}
