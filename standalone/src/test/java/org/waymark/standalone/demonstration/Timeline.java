package org.waymark.standalone.demonstration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The steps of the demonstration's year, and when its months close. */
record Timeline(List<Step> steps, int closeWorkingDay) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Set<LocalDate> BANK_HOLIDAYS =
      Set.of(
          LocalDate.of(2016, 5, 2),
          LocalDate.of(2016, 5, 30),
          LocalDate.of(2016, 8, 29),
          LocalDate.of(2016, 12, 26),
          LocalDate.of(2016, 12, 27),
          LocalDate.of(2017, 1, 2),
          LocalDate.of(2017, 4, 14),
          LocalDate.of(2017, 4, 17),
          LocalDate.of(2017, 5, 1));

  /** One step; blank or empty where a kind of step has no such thing. */
  record Step(
      OffsetDateTime at,
      String kind,
      List<String> folders,
      String feed,
      String file,
      String note,
      int expectRejected,
      int expectDuplicate) {}

  static Timeline of(Path demonstration) {
    List<Map<String, Object>> steps = yaml(demonstration.resolve("year/timeline.yaml"));
    Map<String, Object> calendar = yaml(demonstration.resolve("catalogue/calendar.yaml"));
    return new Timeline(
        steps.stream().map(Timeline::step).toList(), (Integer) calendar.get("closeWorkingDay"));
  }

  static <T> T yaml(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml().load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static Step step(Map<String, Object> fields) {
    return new Step(
        OffsetDateTime.parse((String) fields.get("at")),
        (String) fields.get("step"),
        (List<String>) fields.getOrDefault("folders", List.of()),
        (String) fields.getOrDefault("feed", ""),
        (String) fields.getOrDefault("file", ""),
        (String) fields.getOrDefault("note", ""),
        (Integer) fields.getOrDefault("expectRejected", 0),
        (Integer) fields.getOrDefault("expectDuplicate", 0));
  }

  /** The first tick at or after 17:00 of the closing day: what was known then is reported. */
  OffsetDateTime close(YearMonth month) {
    OffsetDateTime closing = closingDay(month).atTime(17, 0).atZone(LONDON).toOffsetDateTime();
    return steps.stream()
        .filter(step -> step.kind().equals("tick") && !step.at().isBefore(closing))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(month + " never closes"))
        .at();
  }

  private LocalDate closingDay(YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    for (int worked = 0; worked < closeWorkingDay; ) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      worked += weekend || BANK_HOLIDAYS.contains(day) ? 0 : 1;
    }
    return day;
  }
}
