import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who sends what when, in London time, as YAML in the order of time. A month's files go out in the
 * month after, on its sixth to ninth working day; what is due by the tenth is looked for on the
 * eleventh; the month closes on the eighteenth at 17:00.
 */
final class Timeline {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private record Step(OffsetDateTime at, String lines) {}

  private final List<Step> steps = new ArrayList<>();

  void catalogue(LocalDate day, List<String> folders, String note) {
    add(
        day,
        "09:00",
        "step: catalogue\n  folders: [" + String.join(", ", folders) + "]\n  note: " + note(note));
  }

  void push(LocalDate day, String time, String feed, String file, String note) {
    push(day, time, feed, file, note, "");
  }

  /** A push of whose rows as many as said are refused. */
  void pushRefused(LocalDate day, String time, String feed, String file, int refused, String note) {
    push(day, time, feed, file, note, "\n  expectRejected: " + refused);
  }

  /** A push of whose rows as many as said were taken before. */
  void pushAgain(LocalDate day, String time, String feed, String file, int rows, String note) {
    push(day, time, feed, file, note, "\n  expectDuplicate: " + rows);
  }

  private void push(
      LocalDate day, String time, String feed, String file, String note, String expected) {
    add(
        day,
        time,
        "step: push\n  feed: " + feed + "\n  file: " + file + expected + "\n  note: " + note(note));
  }

  void tick(LocalDate day, String time, String note) {
    add(day, time, "step: tick\n  note: " + note(note));
  }

  private void add(LocalDate day, String time, String lines) {
    OffsetDateTime at = day.atTime(LocalTime.parse(time)).atZone(LONDON).toOffsetDateTime();
    steps.add(new Step(at, lines));
  }

  private static String note(String note) {
    return Text.quoted(note);
  }

  static LocalDate workingDayAfter(YearMonth month, int nth) {
    return WorkingDays.of(month.plusMonths(1), nth);
  }

  String yaml() {
    return steps.stream()
        .sorted(Comparator.comparing(Step::at))
        .map(step -> "- at: \"" + INSTANT.format(step.at()) + "\"\n  " + step.lines() + "\n")
        .collect(
            Collectors.joining(
                "",
                "# Written by demonstration/generator/Generate.java: change that, not this.\n",
                ""));
  }
}
