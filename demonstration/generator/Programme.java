import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The transformation programme: each project's status from April to March and its benefits. */
final class Programme {
  private static final List<String> COLUMNS =
      List.of(
          "period",
          "project",
          "title",
          "directorate",
          "status",
          "milestone",
          "due",
          "benefit_planned",
          "benefit_realised",
          "commentary");

  private record Milestone(String name, LocalDate due) {}

  /**
   * A project with three milestones: each is shown until the month in which it falls due, the last
   * one from then on.
   */
  private record Project(
      String code,
      String title,
      String directorate,
      String statuses,
      int planned,
      int realised,
      List<Milestone> milestones,
      String commentary) {
    static Project of(String line) {
      String[] p = line.strip().split("\\|");
      return new Project(
          p[0],
          p[1],
          p[2],
          p[3],
          Integer.parseInt(p[4]),
          Integer.parseInt(p[5]),
          List.of(
              new Milestone(p[6], LocalDate.parse(p[7])),
              new Milestone(p[8], LocalDate.parse(p[9])),
              new Milestone(p[10], LocalDate.parse(p[11]))),
          p[12]);
    }

    List<String> in(int month) {
      YearMonth now = YearMonth.of(2016, 4).plusMonths(month);
      Milestone next =
          milestones.stream()
              .filter(each -> !YearMonth.from(each.due()).isBefore(now))
              .findFirst()
              .orElse(milestones.getLast());
      String status = status(month);
      return List.of(
          now.toString(),
          code,
          title,
          directorate,
          status,
          next.name(),
          next.due().toString(),
          planned + "000",
          "" + realised * 1_000L * month * month / 121,
          status.equals("green") ? "" : commentary);
    }

    private String status(int month) {
      return switch (statuses.charAt(month)) {
        case 'r' -> "red";
        case 'a' -> "amber";
        default -> "green";
      };
    }
  }

  private static final List<Project> PROJECTS =
      """
      TP01|Transforming lives: a strengths-based approach in adult social care|cfa|gggggaaaaggg|3200|2950|Pilot teams at work|2016-06-30|All locality teams at work|2016-11-30|Review of savings|2017-03-31|Training of locality teams took longer than planned.
      TP02|Children's change programme|cfa|ggaaaarraaaa|1480|860|Consultation ends|2016-09-30|New structure in place|2017-01-31|District teams at work|2017-06-30|Consultation ran on by two months, so the new structure saves less this year.
      TP03|Citizen first, digital first|cst|gggggggggaag|640|590|New website live|2016-09-15|Ten services online|2016-12-31|Online accounts for residents|2017-03-31|Two services move online in the spring instead of the winter.
      TP04|Community hubs in libraries|ete|aaagggggggga|410|350|First hub opens|2016-07-31|Five hubs open|2016-12-15|Evaluation to committee|2017-03-14|The lease of one building is not yet signed.
      TP05|Energy investment and street light dimming|ete|gggggggaaggg|530|540|Contract signed|2016-06-30|First schools completed|2016-12-31|Second stage approved|2017-03-21|Storm repairs took the contractor's crews away in November and December.
      TP06|Offices and property: fewer, better used|lgss|ggggggaarrra|900|420|Plan agreed by committee|2016-07-26|First two offices vacated|2016-12-31|Sale of one office|2017-03-31|The sale of one office fell through; a new buyer is being sought.
      """
          .lines()
          .map(Project::of)
          .toList();

  private Programme() {}

  /** The programme's report of a month, counted from April 2016. */
  static String file(int month) {
    return Text.csv(COLUMNS, PROJECTS.stream().map(project -> project.in(month)).toList());
  }
}
