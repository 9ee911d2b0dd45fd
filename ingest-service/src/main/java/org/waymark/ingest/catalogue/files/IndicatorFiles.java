package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.GoalMapping;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;

/** The indicators with the dated statuses and the goals that stand in files of their own. */
final class IndicatorFiles {
  private static final String[] COLUMNS = {
    "code",
    "title",
    "source_reference",
    "definition",
    "unit",
    "scale",
    "decimals",
    "polarity",
    "kind",
    "frequency",
    "form",
    "sends",
    "directorate",
    "committee",
    "policy",
    "deprivation",
    "status",
    "status_from",
    "owner",
    "due_working_days",
    "breakdowns",
    "components",
    "family",
    "note"
  };

  private final Documents documents;

  IndicatorFiles(Documents documents) {
    this.documents = documents;
  }

  List<Indicator> read() {
    List<Entry> rows = documents.rows(FolderParser.INDICATORS, COLUMNS);
    rows.forEach(e -> documents.names(FolderParser.INDICATORS, e.optionalText("code")));
    Map<String, List<DatedStatus>> statuses = statuses();
    Map<String, List<GoalMapping>> goals = goals();
    List<Indicator> all = new ArrayList<>();
    for (Entry e : rows) {
      Indicator indicator = indicator(e, statuses, goals);
      if (indicator != null) {
        all.add(indicator);
      }
    }
    return all;
  }

  private @Nullable Indicator indicator(
      Entry e, Map<String, List<DatedStatus>> statuses, Map<String, List<GoalMapping>> goals) {
    IndicatorCode code = e.read("code", IndicatorCode::new);
    String title = e.text("title");
    String sourceReference = e.optionalText("source_reference");
    String definition = e.text("definition");
    String unit = e.text("unit");
    BigDecimal scale = e.optionalDecimal("scale");
    int decimals = e.number("decimals", 0, 6);
    Polarity polarity = e.read("polarity", Polarity::of);
    IndicatorKind kind = e.read("kind", IndicatorKind::of);
    Frequency frequency = e.read("frequency", Frequency::of);
    Form form = e.read("form", Form::of);
    Sends sends = e.read("sends", Sends::of);
    String directorate = e.text("directorate");
    String committee = e.text("committee");
    String policy = e.optionalText("policy");
    DeprivationFlag deprivation = e.read("deprivation", DeprivationFlag::of);
    String owner = e.optionalText("owner");
    int dueWorkingDays = e.number("due_working_days", 0, 400);
    List<BreakdownCode> breakdowns = e.list("breakdowns", BreakdownCode::new);
    List<String> components = e.list("components", Codes::plain);
    String family = e.optional("family", Codes::plain);
    String note = e.optionalText("note");
    String text = e.optionalText("code");
    List<DatedStatus> life = life(e, statuses.getOrDefault(text, List.of()));
    if (!e.sound()) {
      return null;
    }
    return e.at(
        new Indicator(
            code,
            title,
            sourceReference,
            definition,
            unit,
            scale == null ? BigDecimal.ONE : scale,
            decimals,
            polarity,
            kind,
            frequency,
            form,
            sends,
            directorate,
            committee,
            policy,
            deprivation,
            life,
            owner,
            dueWorkingDays,
            breakdowns,
            components,
            family == null ? code.value() : family,
            note,
            List.copyOf(goals.getOrDefault(code.value(), List.of()))));
  }

  private static List<DatedStatus> life(Entry e, List<DatedStatus> further) {
    List<DatedStatus> all = new ArrayList<>(further);
    Lifecycle status = e.optional("status", Lifecycle::of);
    LocalDate from = e.optionalDate("status_from");
    if (status != null && from != null) {
      all.add(new DatedStatus(from, status));
    } else if (status != null && e.sound()) {
      e.wrong("status_from", null, "the day from which the status holds is wanted");
    } else if (all.isEmpty() && e.sound()) {
      e.wrong("status", null, "'status' is missing, here and in indicator-statuses.csv");
    }
    all.sort(Comparator.comparing(DatedStatus::from));
    long days = all.stream().map(DatedStatus::from).distinct().count();
    if (days < all.size()) {
      e.wrong("status_from", null, "two statuses begin on the same day");
    }
    return List.copyOf(all);
  }

  private Map<String, List<DatedStatus>> statuses() {
    Map<String, List<DatedStatus>> all = new HashMap<>();
    for (Entry e : documents.optionalRows(FolderParser.STATUSES, "code", "status", "from")) {
      String code = known(e, "code");
      Lifecycle status = e.read("status", Lifecycle::of);
      LocalDate from = e.date("from");
      if (e.sound()) {
        all.computeIfAbsent(code, c -> new ArrayList<>()).add(new DatedStatus(from, status));
      }
    }
    return all;
  }

  private Map<String, List<GoalMapping>> goals() {
    Map<String, List<GoalMapping>> all = new HashMap<>();
    for (Entry e :
        documents.optionalRows(
            FolderParser.GOALS,
            "indicator",
            "framework",
            "goal",
            "rank",
            "printed_label",
            "note")) {
      String indicator = known(e, "indicator");
      String framework = e.text("framework");
      String goal = e.text("goal");
      Boolean primary = e.read("rank", IndicatorFiles::isPrimary);
      String label = e.optionalText("printed_label");
      String note = e.optionalText("note");
      if (e.sound()) {
        all.computeIfAbsent(indicator, c -> new ArrayList<>())
            .add(e.at(new GoalMapping(framework, goal, primary, label, note)));
      }
    }
    return all;
  }

  private String known(Entry e, String field) {
    Set<String> codes = documents.named().getOrDefault(FolderParser.INDICATORS, Set.of());
    return e.read(
        field,
        Function.<String>identity()
            .andThen(code -> {
              if (!codes.contains(code)) {
                throw new IllegalArgumentException(
                    "no indicator of this code is in indicators.csv");
              }
              return code;
            }));
  }

  private static Boolean isPrimary(String rank) {
    return switch (rank) {
      case "primary" -> true;
      case "secondary" -> false;
      default -> throw new IllegalArgumentException("primary or secondary is wanted");
    };
  }
}
