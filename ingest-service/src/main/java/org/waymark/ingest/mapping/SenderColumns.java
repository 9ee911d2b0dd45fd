package org.waymark.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/** The columns that a feed's tables have: the sender's own where a mapping reads them. */
public final class SenderColumns {
  private SenderColumns() {}

  /** In the order of a template. Columns across that only their form tells are not among them. */
  public static List<Column> of(Feed feed) {
    Columns ours = Columns.of(feed.kind());
    Mapping mapping = feed.mapping();
    return mapping == null ? ours.all() : own(mapping, ours);
  }

  /** The row in which a table names its columns, from 1. */
  public static int headerRow(Feed feed) {
    Mapping mapping = feed.mapping();
    return mapping == null || mapping.headerRow() == null ? 1 : mapping.headerRow();
  }

  private static List<Column> own(Mapping mapping, Columns ours) {
    Map<String, List<MappedColumn>> readBy = new LinkedHashMap<>();
    for (MappedColumn each : mapping.everyColumn().toList()) {
      each.columns().forEach(name -> add(readBy, name, each));
    }
    MappedAcross wide = mapping.across();
    if (wide != null) {
      wide.columns().forEach(name -> add(readBy, name, wide.cell()));
    }
    mapping
        .everyCondition()
        .map(MappingCondition::column)
        .forEach(name -> {
          readBy.computeIfAbsent(name, n -> new ArrayList<>());
        });
    Set<String> needed = Header.needed(mapping);
    return readBy.entrySet().stream()
        .map(each -> column(each.getKey(), each.getValue(), needed, ours))
        .toList();
  }

  private static void add(
      Map<String, List<MappedColumn>> readBy, String name, MappedColumn column) {
    readBy.computeIfAbsent(name, n -> new ArrayList<>()).add(column);
  }

  private static Column column(
      String name, List<MappedColumn> readBy, Set<String> needed, Columns ours) {
    Integer place = readBy.isEmpty() ? null : ours.place(readBy.getFirst().to());
    Column like = ours.all().get(place == null ? 0 : place);
    boolean asItIs = place != null && readBy.getFirst().forms().isEmpty();
    return new Column(
        name,
        asItIs ? like.type() : Column.Type.TEXT,
        needed.contains(name),
        name,
        place == null ? "Tells which rows are meant" : says(readBy, like),
        "",
        like.bounds(),
        false);
  }

  private static String says(List<MappedColumn> readBy, Column like) {
    String to =
        readBy.stream().map(MappedColumn::to).distinct().collect(Collectors.joining(" and "));
    String forms =
        readBy.stream()
            .flatMap(each -> each.forms().stream())
            .distinct()
            .collect(Collectors.joining(" or "));
    return "Read as %s%s. %s"
        .formatted(to, forms.isEmpty() ? "" : ", written as " + forms, like.description());
  }
}
