package org.waymark.contracts.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a sender's own table, CSV or Excel, becomes rows of a feed, so that an export is loaded as it
 * is. A row of the table makes one row, or one for each figure and each column across.
 *
 * @param sheet the Excel sheet's name; absent: the first
 * @param headerRow the row of the table that names its columns, from 1; absent: the first. Those
 *     above are titles
 * @param looseHeaders whether headers are compared without regard to case and blanks
 * @param ignored the sender's columns that are passed over
 * @param ignoreOthers whether all that the mapping does not name are passed over too
 * @param keep what rows must meet to be meant at all; the others are left out, counted and said
 * @param require what rows that are meant must meet; the others are refused
 * @param leaveOutBlanks whether figures whose numbers are all empty are left out, counted and said;
 *     otherwise they are judged like any other
 * @param columns what all figures of a row have in common
 * @param figures the figures of a row; none: there is one, made of {@code columns} alone
 * @param across columns that hold one figure each
 */
public record Mapping(
    @Nullable String sheet,
    @Nullable Integer headerRow,
    boolean looseHeaders,
    List<String> ignored,
    boolean ignoreOthers,
    List<MappingCondition> keep,
    List<MappingCondition> require,
    boolean leaveOutBlanks,
    List<MappedColumn> columns,
    List<MappedFigure> figures,
    @Nullable MappedAcross across) {

  /** Every column of ours that the mapping fills, wherever it says so. */
  public Stream<MappedColumn> everyColumn() {
    Stream<MappedColumn> wide =
        across == null ? Stream.of() : Stream.of(across.header(), across.cell());
    return Stream.of(
            columns.stream(), figures.stream().flatMap(each -> each.columns().stream()), wide)
        .flatMap(each -> each);
  }

  /** Every condition, wherever it stands. */
  public Stream<MappingCondition> everyCondition() {
    return Stream.of(
            keep.stream(),
            require.stream(),
            figures.stream().flatMap(each -> each.where().stream()))
        .flatMap(each -> each);
  }
}
