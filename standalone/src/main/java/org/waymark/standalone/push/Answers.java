package org.waymark.standalone.push;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.console.TextTable;
import org.waymark.standalone.console.Wrap;

/** What ingest answered to each file, printed as tables a person can act on. */
final class Answers {
  private final List<Answer> answers = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private record Answer(FeedFile file, Receipt receipt) {}

  void taken(FeedFile file, Receipt receipt) {
    answers.add(new Answer(file, receipt));
  }

  void failed(FeedFile file, Refused refusal) {
    failures.add(file.path() + ": " + refusal.getMessage());
  }

  boolean anyRowRefused() {
    return answers.stream().anyMatch(answer -> answer.receipt().rejected() > 0);
  }

  boolean anyFailed() {
    return !failures.isEmpty();
  }

  /**
   * @param width how many characters a line may hold
   */
  void print(PrintStream out, PrintStream err, boolean dryRun, int width) {
    if (!answers.isEmpty()) {
      counts().lines(width).forEach(out::println);
      answers.forEach(answer -> printRows(answer, out, width));
      List<String> notes = notes(dryRun);
      if (!notes.isEmpty()) {
        out.println();
      }
      notes.forEach(note -> Wrap.hanging(note, width, "  ").forEach(out::println));
    }
    failures.forEach(err::println);
  }

  private TextTable counts() {
    var table =
        new TextTable("File", "Feed", "Received", "Accepted", "Duplicate", "Rejected", "Queried");
    boolean names = answers.stream().map(Answers::name).distinct().count() == answers.size();
    answers.forEach(
        a -> addCounts(table, names ? name(a) : a.file().path(), a.file().feed(), List.of(a)));
    if (answers.size() > 1) {
      addCounts(table, "Total", "", answers);
    }
    return table;
  }

  /** Enough to tell files apart by, where no two are named alike. */
  private static String name(Answer answer) {
    return String.valueOf(answer.file().path().getFileName());
  }

  private static void addCounts(TextTable table, Object name, String feed, List<Answer> of) {
    table.row(
        name,
        feed,
        sum(of, Receipt::received),
        sum(of, Receipt::accepted),
        sum(of, Receipt::duplicate),
        sum(of, Receipt::rejected),
        sum(of, Receipt::queried));
  }

  private static long sum(List<Answer> answers, ToLongFunction<Receipt> count) {
    return answers.stream().map(Answer::receipt).mapToLong(count).sum();
  }

  /** The file is named above its table: a column of its name would leave messages no room. */
  private static void printRows(Answer answer, PrintStream out, int width) {
    var table = new TextTable("Row", "Field", "Value", "Code", "Message");
    for (Receipt.Row row : answer.receipt().listed()) {
      table.row(
          row.row(),
          orDash(row.field()),
          orDash(row.value()),
          orDash(row.code()),
          orDash(row.what()));
    }
    if (!table.isEmpty()) {
      out.printf("%n%s:%n", answer.file().path());
      table.lines(width).forEach(out::println);
    }
  }

  private List<String> notes(boolean dryRun) {
    var notes = new ArrayList<String>();
    for (Answer answer : answers) {
      answer.receipt().remarks().forEach(remark -> notes.add(about(answer, remark + ".")));
      addState(answer, dryRun, notes);
    }
    if (dryRun) {
      notes.add("Dry run: nothing was published.");
    }
    return notes;
  }

  private static void addState(Answer answer, boolean dryRun, List<String> notes) {
    Receipt receipt = answer.receipt();
    if (receipt.moreRows() > 0) {
      notes.add(about(answer, "%,d more rows are not listed.".formatted(receipt.moreRows())));
    }
    if (!dryRun && !receipt.isFinal() && receipt.submission() != null) {
      notes.add(
          about(
              answer,
              "not final yet; duplicates and queries may still be found. Ask again:"
                  + " /api/v1/submissions/"
                  + receipt.submission()));
    }
  }

  private static String about(Answer answer, String words) {
    return answer.file().path() + ": " + words;
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isBlank() ? "-" : text;
  }
}
