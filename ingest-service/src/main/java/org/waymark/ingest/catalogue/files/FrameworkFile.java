package org.waymark.ingest.catalogue.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Decision;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.Trajectory;

/** The frameworks with their decisions, goals, commitments and trajectories. */
final class FrameworkFile {
  private static final Set<String> GOAL_KINDS =
      Set.of("vision statement", "outcome", "enabler", "priority", "ambition");
  private static final Set<String> DECISIONS =
      Set.of("drafted", "submitted", "recommended", "approved", "amended");

  private final Documents documents;

  FrameworkFile(Documents documents) {
    this.documents = documents;
  }

  List<Framework> read() {
    List<Framework> all = new ArrayList<>();
    for (Entry e : documents.list(FolderParser.FRAMEWORKS)) {
      documents.names(FolderParser.FRAMEWORKS, e.optionalText("code"));
      String code = e.read("code", Codes::plain);
      String title = e.text("title");
      String version = e.text("version");
      LocalDate from = e.optionalDate("from");
      LocalDate to = e.optionalDate("to");
      String vision = e.text("vision");
      List<Decision> decisions = e.entries("decisions").stream().map(this::decision).toList();
      List<Goal> goals = goals(e);
      List<Commitment> promises = Promises.commitments(e);
      List<Trajectory> paths = Promises.trajectories(e);
      e.nothingElse();
      if (e.sound()) {
        all.add(
            e.at(
                new Framework(
                    code,
                    title,
                    version,
                    from,
                    to,
                    vision,
                    decisions,
                    goals,
                    orNone(promises),
                    orNone(paths))));
      }
    }
    return all;
  }

  private Decision decision(Entry e) {
    var decision =
        new Decision(
            e.read("kind", oneOf(DECISIONS)),
            e.optionalText("body"),
            e.optionalDate("on"),
            e.optionalText("note"));
    e.nothingElse();
    return e.at(decision);
  }

  private List<Goal> goals(Entry framework) {
    List<Goal> all = new ArrayList<>();
    for (Entry e : framework.entries("goals")) {
      String code = e.read("code", Codes::plain);
      String kind = e.read("kind", oneOf(GOAL_KINDS));
      String title = e.text("title");
      String description = e.optionalText("description");
      List<String> parents = e.list("parents", Function.identity());
      e.nothingElse();
      if (e.sound()) {
        all.add(e.at(new Goal(code, kind, title, description, parents)));
      }
    }
    return all;
  }

  /** What a catalogue does not tell of is absent, as in those from before there was any. */
  private static <T> @Nullable List<T> orNone(List<T> all) {
    return all.isEmpty() ? null : all;
  }

  static Function<String, String> oneOf(Set<String> words) {
    return text -> {
      if (!words.contains(text)) {
        throw new IllegalArgumentException(
            "one of " + String.join(", ", words.stream().sorted().toList()) + " is wanted");
      }
      return text;
    };
  }
}
