package org.waymark.ingest.catalogue.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.MappedFigure;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.NumberForm;
import org.waymark.contracts.value.Unlisted;

/** How a feed's senders' own tables are read, as {@code feeds.yaml} says it. */
final class MappingEntry {
  private static final String OTHERS = "others";

  private MappingEntry() {}

  /** The mapping below a feed, if it has one. What is wrong in it has been complained of. */
  static @Nullable Mapping of(Entry feed) {
    Entry e = feed.optionalEntry("mapping");
    if (e == null) {
      return null;
    }
    List<String> ignored = e.texts("ignore");
    boolean others = ignored.equals(List.of(OTHERS));
    Entry wide = e.optionalEntry("across");
    var mapping =
        new Mapping(
            e.optionalText("sheet"),
            e.fieldNames().contains("headerRow") ? e.number("headerRow", 1, 1000) : null,
            isLoose(e),
            others ? List.of() : ignored,
            others,
            conditions(e, "keep"),
            conditions(e, "require"),
            blanksAreLeftOut(e),
            columns(e.optionalEntry("columns")),
            e.entries("figures").stream().map(MappingEntry::figure).toList(),
            wide == null ? null : across(wide));
    e.nothingElse();
    return e.at(mapping);
  }

  private static boolean isLoose(Entry e) {
    return "loose".equals(e.optional("match", text -> oneOf(text, "exact", "loose")));
  }

  private static boolean blanksAreLeftOut(Entry e) {
    return "leave out".equals(e.optional("blanks", text -> oneOf(text, "refuse", "leave out")));
  }

  private static String oneOf(String text, String first, String second) {
    if (!text.equals(first) && !text.equals(second)) {
      throw new IllegalArgumentException("%s or %s is wanted".formatted(first, second));
    }
    return text;
  }

  private static List<MappingCondition> conditions(Entry parent, String field) {
    return parent.entries(field).stream().map(MappingEntry::condition).toList();
  }

  private static MappingCondition condition(Entry e) {
    var condition =
        new MappingCondition(e.text("column"), e.texts("in"), e.texts("notIn"), e.texts("form"));
    e.nothingElse();
    return e.at(condition);
  }

  private static List<MappedColumn> columns(@Nullable Entry e) {
    return e == null ? List.of() : columns(e, List.copyOf(e.fieldNames()));
  }

  private static List<MappedColumn> columns(Entry e, List<String> names) {
    List<MappedColumn> all = new ArrayList<>();
    for (String name : names) {
      Entry column = e.shortEntry(name, "column");
      if (column != null) {
        all.add(column(name, column));
      }
    }
    return List.copyOf(all);
  }

  private static MappedFigure figure(Entry e) {
    List<MappingCondition> where = conditions(e, "where");
    List<String> names = e.fieldNames().stream().filter(n -> !n.equals("where")).toList();
    return e.at(new MappedFigure(where, columns(e, names)));
  }

  private static @Nullable MappedAcross across(Entry e) {
    List<String> columns = e.texts("columns");
    Entry header = e.shortEntry("header", "to");
    Entry cell = e.shortEntry("cell", "to");
    e.nothingElse();
    if (header == null || cell == null) {
      e.wrong("across", null, "'header' and 'cell' are wanted, each with the column it is for");
      return null;
    }
    var across =
        new MappedAcross(columns, column(header.text("to"), header), column(cell.text("to"), cell));
    return e.at(across);
  }

  private static MappedColumn column(String to, Entry e) {
    List<String> sources = new ArrayList<>(e.texts("column"));
    sources.addAll(e.texts("columns"));
    var column =
        new MappedColumn(
            to,
            List.copyOf(sources),
            e.untouched("join"),
            e.asWritten("constant"),
            e.asWritten("empty"),
            e.table("values"),
            orKeep(e.optional("unlisted", Unlisted::of)),
            e.texts("form"),
            e.optional("frequency", Frequency::of),
            e.fieldNames().contains("years") ? e.number("years", 2, 10) : null,
            numbers(e),
            e.table("markers"));
    e.nothingElse();
    return e.at(column);
  }

  private static Unlisted orKeep(@Nullable Unlisted said) {
    return said == null ? Unlisted.KEEP : said;
  }

  private static List<NumberForm> numbers(Entry e) {
    return e.list("number", NumberForm::of);
  }
}
