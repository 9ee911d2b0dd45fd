package org.waymark.ingest.submission;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.value.BreakdownCode;

/** Finds in the catalogue what rows name by code, and notes what is not there. */
final class Lookups {
  private final Feed feed;
  private final CatalogueIndex catalogue;

  Lookups(Circumstances circumstances) {
    this.feed = circumstances.feed();
    this.catalogue = circumstances.catalogue();
  }

  /** The indicator that the row names and the feed may write; null where it names none. */
  @Nullable Indicator indicator(Cells cells) {
    String code = cells.text("indicator");
    if (code == null) {
      return null;
    }
    Indicator indicator = catalogue.indicatorNamed(code);
    if (indicator == null) {
      cells.problem("indicator", code, "unknown", "no indicator of this code is in the catalogue");
    } else {
      mayWrite(cells, "indicator", code, indicator.directorate());
    }
    return indicator;
  }

  /**
   * The columns that may say 17.6% for 17.6 in this row, by the unit of its indicator.
   *
   * @param figures the columns that are in the indicator's unit
   */
  Set<String> hundredths(Columns columns, Line.Row row, Set<String> figures) {
    Integer place = columns.place("indicator");
    String code = row.form().typed() && place != null ? row.cells()[place] : null;
    Indicator indicator = code == null ? null : catalogue.indicatorNamed(code.strip());
    return indicator != null && indicator.unit().startsWith("%") ? figures : Set.of();
  }

  /** Notes a directorate that is not known or that the feed may not write. */
  void directorate(Cells cells) {
    known(cells, "directorate", code -> catalogue.directorate(code).isPresent());
    String code = cells.text("directorate");
    if (code != null && catalogue.directorate(code).isPresent()) {
      mayWrite(cells, "directorate", code, code);
    }
  }

  /** Notes a committee that is not known. */
  void committee(Cells cells, String column) {
    known(cells, column, code -> catalogue.committee(code).isPresent());
  }

  /** Notes a post that is not known. */
  void post(Cells cells, String column) {
    List<Owner> posts = catalogue.catalogue().owners();
    known(cells, column, code -> posts.stream().anyMatch(post -> post.code().equals(code)));
  }

  /** Notes a code that is given and not known. */
  void known(Cells cells, String column, Predicate<String> isKnown) {
    String code = cells.text(column);
    if (code != null && !isKnown.test(code)) {
      cells.problem(column, code, "unknown", "nothing of this code is in the catalogue");
    }
  }

  /** The breakdown that the row names, the whole council for none; null where it is not known. */
  @Nullable BreakdownCode breakdown(Cells cells) {
    String text = cells.text("breakdown");
    if (text == null) {
      return BreakdownCode.WHOLE_COUNCIL;
    }
    if (text.equals(BreakdownCode.WHOLE_COUNCIL.value())) {
      return BreakdownCode.WHOLE_COUNCIL;
    }
    Breakdown breakdown = catalogue.breakdownNamed(text);
    if (breakdown == null) {
      cells.problem("breakdown", text, "unknown", "no breakdown of this code is in the catalogue");
      return null;
    }
    return breakdown.code();
  }

  /** Notes a goal that no framework has. */
  void goal(Cells cells) {
    known(cells, "goal", code -> goals(catalogue.catalogue().frameworks()).anyMatch(code::equals));
  }

  /** Notes a framework that is not known, and a goal or a commitment that it does not have. */
  void framework(Cells cells) {
    String framework = cells.text("framework");
    List<Framework> found =
        catalogue.catalogue().frameworks().stream()
            .filter(each -> each.code().equals(framework))
            .toList();
    known(cells, "framework", code -> !found.isEmpty());
    if (!found.isEmpty()) {
      known(cells, "goal", code -> goals(found).anyMatch(code::equals));
      known(cells, "commitment", code -> commitments(found).anyMatch(code::equals));
    }
  }

  private static Stream<String> commitments(List<Framework> frameworks) {
    return frameworks.stream()
        .flatMap(framework -> framework.promises().stream())
        .map(Commitment::code);
  }

  private static Stream<String> goals(List<Framework> frameworks) {
    return frameworks.stream().flatMap(framework -> framework.goals().stream()).map(Goal::code);
  }

  private void mayWrite(Cells cells, String column, String code, String directorate) {
    if (!feed.mayWrite(directorate)) {
      cells.problemOf(
          "feed.other-directorate",
          column,
          code,
          "it belongs to the directorate '%s', and this feed to '%s'"
              .formatted(directorate, feed.directorate()));
    }
  }
}
