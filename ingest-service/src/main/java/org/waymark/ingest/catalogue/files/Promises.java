package org.waymark.ingest.catalogue.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Trajectory;
import org.waymark.contracts.catalogue.TrajectoryPoint;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;

/** What a framework promises under its goals: commitments, and figures over the years. */
final class Promises {
  private static final Set<String> STATUSES =
      Set.of("planned", "under way", "delivered", "stopped");

  private Promises() {}

  static List<Commitment> commitments(Entry framework) {
    List<Commitment> all = new ArrayList<>();
    for (Entry e : framework.entries("commitments")) {
      String code = e.read("code", Codes::plain);
      String goal = e.read("goal", Codes::plain);
      String title = e.text("title");
      String owner = e.optional("owner", Codes::plain);
      String status = e.optional("status", FrameworkFile.oneOf(STATUSES));
      String note = e.optionalText("note");
      e.nothingElse();
      if (e.sound()) {
        all.add(e.at(new Commitment(code, goal, title, owner, status, note)));
      }
    }
    return all;
  }

  static List<Trajectory> trajectories(Entry framework) {
    List<Trajectory> all = new ArrayList<>();
    for (Entry e : framework.entries("trajectories")) {
      String code = e.read("code", Codes::plain);
      String goal = e.read("goal", Codes::plain);
      String title = e.text("title");
      IndicatorCode indicator = e.optional("indicator", IndicatorCode::new);
      String unit = e.optionalText("unit");
      List<TrajectoryPoint> points = points(e);
      e.nothingElse();
      if (e.sound()) {
        all.add(e.at(new Trajectory(code, goal, title, indicator, unit, points)));
      }
    }
    return all;
  }

  private static List<TrajectoryPoint> points(Entry trajectory) {
    List<TrajectoryPoint> all = new ArrayList<>();
    for (Entry e : trajectory.entries("points")) {
      Period period = e.read("period", Period::parse);
      var value = e.optionalDecimal("value");
      String note = e.optionalText("note");
      e.nothingElse();
      if (e.sound()) {
        all.add(e.at(new TrajectoryPoint(period, value, note)));
      }
    }
    return all;
  }
}
