import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Writes the demonstration's year: {@code java demonstration/generator/Generate.java OUTDIR
 * [CATALOGUE]} from the root of a clone, with OUTDIR {@code demonstration/year} for the committed
 * one. Only a JDK is needed. Nothing but whole numbers and decimals is reckoned with, the seed is
 * fixed and no clock is read, so that every run writes the same bytes.
 */
public final class Generate {
  private static final String HISTORY = "history-2015-16";
  private static final String LATE_DIRECTORATE = "public-health-performance";
  private static final YearMonth LATE_MONTH = YearMonth.of(2016, 8);
  private static final YearMonth SENT_TWICE = YearMonth.of(2016, 6);

  private final Path out;
  private final Timeline timeline = new Timeline();
  private final Map<String, Book> books =
      Map.of("cfa-performance", Cfa.book(), "ete-performance", Ete.book());
  private final Book publicHealth = PublicHealth.book();

  private Generate(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: java demonstration/generator/Generate.java OUTDIR [CATALOGUE]");
      System.exit(2);
    }
    Path catalogue = Path.of(args.length == 2 ? args[1] : "demonstration/catalogue");
    new Generate(Path.of(args[0])).year(Files.readString(catalogue.resolve("targets.csv")));
  }

  private void year(String targets) {
    catalogues(targets);
    history();
    for (int i = 0; i < 12; i++) {
      month(i, Book.START.plusMonths(i));
    }
    write("timeline.yaml", timeline.yaml());
  }

  private void catalogues(String targets) {
    timeline.catalogue(
        LocalDate.of(2016, 4, 27),
        List.of("catalogue"),
        "The catalogue as the year begins: three committees have set targets");
    Map<String, LocalDate> days =
        Map.of(
            "targets-2016-06", LocalDate.of(2016, 6, 20),
            "targets-2016-07", LocalDate.of(2016, 7, 18),
            "targets-2016-10", LocalDate.of(2016, 10, 17),
            "targets-2017-01", LocalDate.of(2017, 1, 23));
    Targets.overlays(targets)
        .forEach((folder, file) -> {
          write(folder + "/targets.csv", file);
          timeline.catalogue(
              days.get(folder),
              List.of("catalogue", "year/" + folder),
              "Targets that committees have set since the last version");
        });
  }

  private void history() {
    LocalDate day = LocalDate.of(2016, 4, 28);
    String note = "The year before, so that there is something to compare with";
    for (String feed : List.of("cfa-performance", "ete-performance")) {
      String file = write(HISTORY + "/" + feed + ".csv", measurements(books.get(feed).history()));
      timeline.push(day, feed.startsWith("cfa") ? "10:00" : "11:00", feed, file, note);
    }
    String health = LATE_DIRECTORATE + ".ndjson";
    timeline.push(
        day,
        "14:00",
        LATE_DIRECTORATE,
        write(HISTORY + "/" + health, Text.ndjson(publicHealth.history())),
        note);
    timeline.push(
        day, "15:00", "workforce", write(HISTORY + "/workforce.csv", Workforce.history()), note);
  }

  private void month(int index, YearMonth month) {
    String folder = month + "/";
    LocalDate day = Timeline.workingDayAfter(month, 6);
    timeline.push(
        day,
        "10:00",
        "risks",
        write(folder + "risks.csv", Risks.file(index)),
        "Register of " + month);
    timeline.push(
        day,
        "11:00",
        "programme",
        write(folder + "programme.csv", Programme.file(index)),
        "Programme report of " + month);
    LocalDate next = Timeline.workingDayAfter(month, 7);
    timeline.push(
        next,
        "10:00",
        "workforce",
        write(folder + "workforce.csv", Workforce.file(month)),
        "Sickness of " + month);
    timeline.push(
        next,
        "15:00",
        "finance",
        write(folder + "finance.csv", Finance.file(index)),
        index == 0 ? "April has no forecast" : "Budget monitoring of " + month);
    directorate("cfa-performance", month, 8);
    directorate("ete-performance", month, 9);
    health(month);
    timeline.tick(
        Timeline.workingDayAfter(month, 11),
        "06:00",
        "What was due for " + month + " is looked for");
    timeline.tick(Timeline.workingDayAfter(month, 18), "17:30", month + " closes");
  }

  private void directorate(String feed, YearMonth month, int workingDay) {
    Book book = books.get(feed);
    List<Row> rows = book.under(month);
    List<Row> corrected = book.correctionsUnder(month);
    String file = write(month + "/" + feed + ".csv", measurements(rows));
    LocalDate day = Timeline.workingDayAfter(month, workingDay);
    if (corrected.isEmpty()) {
      timeline.push(day, "16:00", feed, file, "Figures of " + month);
    } else {
      timeline.pushRefused(day, "16:00", feed, file, corrected.size(), "One row is mistyped");
      timeline.push(
          Timeline.workingDayAfter(month, 12),
          "10:00",
          feed,
          write(month + "/" + feed + "-correction.csv", measurements(corrected)),
          "The mistyped row put right");
    }
    if (month.equals(SENT_TWICE) && feed.startsWith("ete")) {
      timeline.pushAgain(
          Timeline.workingDayAfter(month, 10), "09:00", feed, file, rows.size(), "Sent twice");
    }
  }

  /** Public Health sends every month in time but one, whose file comes after the month closed. */
  private void health(YearMonth month) {
    String file =
        write(month + "/" + LATE_DIRECTORATE + ".ndjson", Text.ndjson(publicHealth.under(month)));
    boolean late = month.equals(LATE_MONTH);
    timeline.push(
        late ? LocalDate.of(2016, 10, 3) : Timeline.workingDayAfter(month, 9),
        "17:00",
        LATE_DIRECTORATE,
        file,
        late ? "A week after " + month + " closed" : "Figures of " + month);
  }

  private static String measurements(List<Row> rows) {
    return Text.csv(Row.COLUMNS, rows.stream().map(Row::cells).toList());
  }

  /** Writes a file of the year and answers its name as the timeline gives it. */
  private String write(String name, String content) {
    try {
      Path file = out.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content.getBytes(StandardCharsets.UTF_8));
      return "year/" + name;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
