package org.waymark.standalone.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.data.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The year as it is replayed: steps whose instants rise strictly. */
record Timeline(List<Step> steps) {
  private static final int MONTHS_OF_A_YEAR = 12;

  Timeline {
    steps = List.copyOf(steps);
  }

  /**
   * Reads {@code year/timeline.yaml} in the demonstration's folder.
   *
   * @throws CannotStart naming the step and the field that is wrong
   */
  static Timeline read(Path demonstration) {
    Path file = demonstration.resolve("year").resolve("timeline.yaml");
    JsonNode list = yaml(file);
    if (!list.isArray() || list.isEmpty()) {
      throw new CannotStart(file + " holds no list of steps.");
    }
    var steps = new ArrayList<Step>();
    for (JsonNode node : list) {
      steps.add(new Entry(file, demonstration, steps.size() + 1, node).step(last(steps)));
    }
    return new Timeline(steps);
  }

  /** The months that are reported: twelve from the month in which the first step happens. */
  List<YearMonth> months() {
    YearMonth first = YearMonth.from(steps.getFirst().at());
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS_OF_A_YEAR).toList();
  }

  /** The folders of the catalogue in force at the end. */
  List<Path> lastCatalogue() {
    return steps.reversed().stream()
        .filter(Step.Catalogue.class::isInstance)
        .map(step -> ((Step.Catalogue) step).folders())
        .findFirst()
        .orElseThrow(() -> new CannotStart("The timeline has no step that loads a catalogue."));
  }

  private static @Nullable OffsetDateTime last(List<Step> steps) {
    return steps.isEmpty() ? null : steps.getLast().at();
  }

  private static JsonNode yaml(Path file) {
    if (!Files.isReadable(file)) {
      throw new CannotStart("The demonstration is not there: " + file + " cannot be read.");
    }
    try {
      return YAMLMapper.builder().build().readTree(file.toFile());
    } catch (JacksonException e) {
      throw new CannotStart(file + " is no YAML: " + e.getOriginalMessage(), e);
    }
  }

  /** One entry of the list while it is read; errors name it by its number. */
  private record Entry(Path file, Path demonstration, int number, JsonNode node) {

    Step step(@Nullable OffsetDateTime before) {
      OffsetDateTime at = instant();
      if (before != null && !at.toInstant().isAfter(before.toInstant())) {
        throw wrong("at", at + " does not come after the step before, " + before);
      }
      return switch (text("step")) {
        case "catalogue" -> new Step.Catalogue(at, folders(), note());
        case "push" ->
            new Step.Push(
                at,
                text("feed"),
                existing("file", text("file")),
                note(),
                count("expectRejected"),
                count("expectDuplicate"));
        case "tick" -> new Step.Tick(at, note());
        default -> throw wrong("step", "must be catalogue, push or tick, not " + text("step"));
      };
    }

    private OffsetDateTime instant() {
      try {
        return OffsetDateTime.parse(text("at"));
      } catch (DateTimeParseException e) {
        throw wrong("at", text("at") + " is no instant with offset, like 2016-05-12T09:00+01:00");
      }
    }

    private List<Path> folders() {
      var folders = new ArrayList<Path>();
      for (JsonNode folder : node.path("folders")) {
        folders.add(existing("folders", folder.asString("")));
      }
      if (folders.isEmpty()) {
        throw wrong("folders", "is missing or empty");
      }
      return List.copyOf(folders);
    }

    private Path existing(String field, String name) {
      Path path = demonstration.resolve(name);
      if (!Files.exists(path)) {
        throw wrong(field, "there is no " + path);
      }
      return path;
    }

    private long count(String field) {
      JsonNode value = node.path(field);
      if (value.isMissingNode()) {
        return 0;
      }
      if (!value.isIntegralNumber() || value.asLong() < 0) {
        throw wrong(field, "must be a whole number from 0, not " + value);
      }
      return value.asLong();
    }

    private String note() {
      return node.path("note").asString("");
    }

    private String text(String field) {
      String text = node.path(field).asString("");
      if (text.isBlank()) {
        throw wrong(field, "is missing");
      }
      return text;
    }

    private CannotStart wrong(String field, String reason) {
      return new CannotStart("%s, step %d, %s: %s".formatted(file, number, field, reason));
    }
  }
}
