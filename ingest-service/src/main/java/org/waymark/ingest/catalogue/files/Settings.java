package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.Expected;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.ReportingCalendar;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.FeedKind;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.GssCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

/** The smaller files: council, breakdowns, profiles, targets, feeds, terms and calendar. */
final class Settings {
  private static final String[] MONTHS = {
    "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar"
  };

  private final Documents documents;

  Settings(Documents documents) {
    this.documents = documents;
  }

  Council council() {
    Entry e = documents.mapping(FolderParser.COUNCIL);
    var council =
        new Council(
            e.text("code"),
            e.text("name"),
            e.text("shortName"),
            e.optional("gss", GssCode::new),
            e.read("accent", Settings::colour),
            e.optionalText("illustrative"),
            QueryRulesEntry.of(e));
    e.nothingElse();
    return e.at(council);
  }

  private static String colour(String text) {
    if (!text.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("a colour as \"#005a30\" is wanted");
    }
    return text;
  }

  ReportingCalendar calendar() {
    Entry e = documents.mapping(FolderParser.CALENDAR);
    var calendar = new ReportingCalendar(e.number("closeWorkingDay", 1, 60));
    e.nothingElse();
    return e.at(calendar);
  }

  List<Breakdown> breakdowns() {
    List<Breakdown> all = new ArrayList<>();
    for (Entry e :
        documents.optionalRows(FolderParser.BREAKDOWNS, "code", "kind", "name", "gss", "from")) {
      documents.names(FolderParser.BREAKDOWNS, e.optionalText("code"));
      BreakdownCode code = e.read("code", BreakdownCode::new);
      String kind = e.read("kind", Settings::breakdownKind);
      String name = e.text("name");
      GssCode gss = e.optional("gss", GssCode::new);
      LocalDate from = e.date("from");
      if (e.sound()) {
        all.add(e.at(new Breakdown(code, kind, name, gss, from)));
      }
    }
    return all;
  }

  private static String breakdownKind(String text) {
    if (!List.of("area", "area group", "cohort").contains(text)) {
      throw new IllegalArgumentException("area, area group or cohort is wanted");
    }
    return text;
  }

  List<Profile> profiles() {
    List<Profile> all = new ArrayList<>();
    String[] columns = new String[13];
    columns[0] = "code";
    System.arraycopy(MONTHS, 0, columns, 1, 12);
    for (Entry e : documents.optionalRows(FolderParser.PROFILES, columns)) {
      documents.names(FolderParser.PROFILES, e.optionalText("code"));
      String code = e.text("code");
      List<BigDecimal> weights = new ArrayList<>();
      for (String month : MONTHS) {
        weights.add(e.decimal(month));
      }
      if (e.sound()) {
        all.add(e.at(new Profile(code, List.copyOf(weights))));
      }
    }
    return all;
  }

  List<Target> targets() {
    List<Target> all = new ArrayList<>();
    for (Entry e :
        documents.optionalRows(
            FolderParser.TARGETS,
            List.of("lower", "upper"),
            "indicator",
            "breakdown",
            "period",
            "value",
            "profile",
            "set_by",
            "set_on",
            "note")) {
      IndicatorCode indicator = e.read("indicator", IndicatorCode::new);
      BreakdownCode breakdown = e.optional("breakdown", BreakdownCode::new);
      Period period = e.read("period", Period::parse);
      BigDecimal value = e.decimal("value");
      String profile = e.optionalText("profile");
      String setBy = e.text("set_by");
      LocalDate setOn = e.date("set_on");
      String note = e.optionalText("note");
      BigDecimal lower = e.optionalDecimal("lower");
      BigDecimal upper = e.optionalDecimal("upper");
      if (e.sound()) {
        var series =
            new SeriesId(indicator, breakdown == null ? BreakdownCode.WHOLE_COUNCIL : breakdown);
        all.add(e.at(new Target(series, period, value, profile, setBy, setOn, note, lower, upper)));
      }
    }
    return all;
  }

  List<Feed> feeds() {
    List<Feed> all = new ArrayList<>();
    for (Entry e : documents.list(FolderParser.FEEDS)) {
      documents.names(FolderParser.FEEDS, e.optionalText("code"));
      String code = e.read("code", Codes::plain);
      String title = e.text("title");
      FeedKind kind = e.read("kind", FeedKind::of);
      String directorate = e.text("directorate");
      String description = e.optionalText("description");
      Entry owed = e.optionalEntry("expected");
      Expected expected = owed == null ? null : expected(owed);
      int faults = documents.complaints().count();
      Mapping mapping = MappingEntry.of(e);
      e.nothingElse();
      boolean sound = e.sound() && documents.complaints().count() == faults;
      if (sound && (owed == null || owed.sound())) {
        all.add(e.at(new Feed(code, title, kind, directorate, description, expected, mapping)));
      }
    }
    return all;
  }

  private static Expected expected(Entry e) {
    Frequency frequency = e.read("frequency", Settings::steadyFrequency);
    int dueWorkingDays = e.number("dueWorkingDays", 0, 400);
    LocalDate from = e.date("from");
    e.nothingElse();
    return new Expected(frequency, dueWorkingDays, from);
  }

  private static Frequency steadyFrequency(String text) {
    Frequency frequency = Frequency.of(text);
    if (frequency == Frequency.MULTI_YEAR) {
      throw new IllegalArgumentException("pooled years are never expected: name another frequency");
    }
    return frequency;
  }

  List<TermDates> terms() {
    List<TermDates> all = new ArrayList<>();
    for (Entry e :
        documents.optionalRows(FolderParser.TERMS, "academic_year", "term", "from", "to")) {
      String year = e.text("academic_year");
      Period term = e.read("term", number -> Period.parse(year + "-T" + number));
      LocalDate from = e.date("from");
      LocalDate to = e.date("to");
      if (e.sound()) {
        all.add(e.at(new TermDates(term, from, to)));
      }
    }
    return all;
  }
}
