package org.waymark.ingest.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.MappedFigure;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.ingest.submission.Columns;
import org.waymark.ingest.submission.Line;
import org.waymark.ingest.submission.RowForm;
import org.waymark.ingest.submission.UnreadableBody;

/** Makes rows of the feed's columns out of a sender's table, as the feed's mapping says. */
public final class MappedTable {
  /** The most figures that one row of a table may hold. */
  public static final int MOST_FIGURES = 1000;

  private record Figure(List<Condition> where, List<ColumnPlan> columns) {}

  private final Mapping mapping;
  private final Columns columns;
  private final Header header;
  private final RowForm form;
  private final List<Condition> keep;
  private final List<Condition> require;
  private final List<Figure> figures;
  private final @Nullable ColumnPlan acrossHeader;
  private final @Nullable ColumnPlan acrossCell;

  private MappedTable(Mapping mapping, Columns columns, Header header, RowForm form) {
    this.mapping = mapping;
    this.columns = columns;
    this.header = header;
    this.form = form;
    this.keep = conditions(mapping.keep());
    this.require = conditions(mapping.require());
    this.figures = figures();
    var wide = mapping.across();
    this.acrossHeader = wide == null ? null : ColumnPlan.of(wide.header(), columns, header);
    this.acrossCell = wide == null ? null : ColumnPlan.of(wide.cell(), columns, header);
  }

  /**
   * @param names the header's cells as they stand in the file
   * @param form of the file
   * @throws UnreadableBody if the header is none that the mapping can read
   */
  public static MappedTable under(
      Mapping mapping, Columns columns, List<String> names, RowForm form) throws UnreadableBody {
    var table = new MappedTable(mapping, columns, Header.of(mapping, names), form);
    if ((long) table.figures.size() * Math.max(1, table.header.across().size()) > MOST_FIGURES) {
      throw new UnreadableBody(
          "header.too-wide",
          "a row would hold more than %d figures: send the table in parts".formatted(MOST_FIGURES));
    }
    return table;
  }

  /** The places of the header's cells that the mapping reads. */
  public BitSet used() {
    return header.used();
  }

  private List<Condition> conditions(List<MappingCondition> said) {
    return said.stream().map(each -> new Condition(each, header)).toList();
  }

  private List<Figure> figures() {
    List<MappedFigure> said =
        mapping.figures().isEmpty()
            ? List.of(new MappedFigure(List.of(), List.of()))
            : mapping.figures();
    return said.stream()
        .map(each -> {
          List<ColumnPlan> plans =
              new ArrayList<>(ColumnPlan.all(mapping.columns(), columns, header));
          plans.addAll(ColumnPlan.all(each.columns(), columns, header));
          return new Figure(conditions(each.where()), List.copyOf(plans));
        })
        .toList();
  }

  /**
   * What a row holds: figures, what is wrong with it, or that it is left out.
   *
   * @param cells as many as the header has
   */
  public List<Line> lines(int number, List<String> cells) {
    var row = new SourceRow(header, number, cells);
    for (Condition condition : keep) {
      Outcome.LeftOut leftOut = condition.leftOut(row);
      if (leftOut != null) {
        return List.of(line(row, leftOut));
      }
    }
    for (Condition condition : require) {
      Outcome.Refused refused = condition.refused(row);
      if (refused != null) {
        return List.of(line(row, refused));
      }
    }
    List<Line> all = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.where().stream().allMatch(each -> each.holds(row))) {
        add(figure, row, all);
      }
    }
    return all.isEmpty() ? List.of(noFigure(row)) : all;
  }

  private void add(Figure figure, SourceRow row, List<Line> all) {
    if (acrossHeader == null) {
      all.add(new Filled(row).fill(figure.columns()).line());
    }
    for (int place : header.across()) {
      all.add(new Filled(row).fill(figure.columns()).fillAcross(place).line());
    }
  }

  /** The first condition that names figures apart is the one to look at. */
  private Line noFigure(SourceRow row) {
    MappingCondition first =
        mapping.figures().stream().flatMap(f -> f.where().stream()).findFirst().orElseThrow();
    int place = header.place(first.column());
    return line(
        row,
        new Outcome.Refused(
            row.name(place),
            row.text(place),
            "mapping.no-figure",
            "no figure of this feed's mapping is for such a row"));
  }

  private static Line line(SourceRow row, Outcome.LeftOut leftOut) {
    return new Line.LeftOut(row.number(), leftOut.why());
  }

  private static Line line(SourceRow row, Outcome.Refused refused) {
    String value = MappedForm.shortened(refused.value());
    return new Line.Broken(
        row.number(), refused.field(), value, refused.code(), refused.message(), false);
  }

  /** One figure's row while it is filled. */
  private final class Filled {
    private final SourceRow row;
    private final @Nullable String[] cells = new @Nullable String[columns.size()];
    private final MappedForm mapped;
    private @Nullable Outcome trouble;
    private boolean anyNumber;
    private boolean blank = true;
    private String markers = "";

    Filled(SourceRow row) {
      this.row = row;
      this.mapped = new MappedForm(form, columns);
    }

    Filled fill(List<ColumnPlan> plans) {
      for (ColumnPlan plan : plans) {
        put(plan, plan.read(row), plan.field(row), plan.source(row));
      }
      return this;
    }

    Filled fillAcross(int place) {
      ColumnPlan title = Objects.requireNonNull(acrossHeader);
      ColumnPlan cell = Objects.requireNonNull(acrossCell);
      String name = row.name(place);
      put(title, title.read(name, row), name, name);
      put(cell, cell.read(row.text(place), row), name, row.text(place));
      return this;
    }

    private void put(ColumnPlan plan, Outcome outcome, String field, String source) {
      switch (outcome) {
        case Outcome.Text text -> {
          cells[plan.place()] = text.text();
          mapped.came(plan.place(), field, source);
          markers = (markers + " " + text.marker()).strip();
          anyNumber |= plan.isNumber();
          blank &= !plan.isNumber() || text.text().isBlank();
        }
        case Outcome.Refused refused -> {
          if (trouble == null) {
            trouble =
                new Outcome.Refused(field, refused.value(), refused.code(), refused.message());
          }
        }
        case Outcome.LeftOut leftOut -> {
          if (!(trouble instanceof Outcome.LeftOut)) {
            trouble = leftOut;
          }
        }
      }
    }

    Line line() {
      return switch (trouble) {
        case Outcome.LeftOut leftOut -> MappedTable.line(row, leftOut);
        case Outcome.Refused refused -> MappedTable.line(row, refused);
        case null, default ->
            mapping.leaveOutBlanks() && anyNumber && blank
                ? new Line.LeftOut(row.number(), "the figure is empty")
                : new Line.Row(row.number(), withMarkers(), mapped);
      };
    }

    private @Nullable String[] withMarkers() {
      Integer place = columns.place("markers");
      if (place == null || markers.isEmpty()) {
        return cells;
      }
      @Nullable String[] all = Arrays.copyOf(cells, cells.length);
      String given = all[place];
      all[place] = given == null ? markers : (given + " " + markers).strip();
      return all;
    }
  }
}
