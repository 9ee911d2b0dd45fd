package org.waymark.standalone.push;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.console.TextTable;

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

  void print(PrintStream out, PrintStream err, boolean dryRun) {
    if (!answers.isEmpty()) {
      counts().lines().forEach(out::println);
      printRows(out);
      printNotes(out, dryRun);
    }
    failures.forEach(err::println);
  }

  private TextTable counts() {
    var table =
        new TextTable("File", "Feed", "Received", "Accepted", "Duplicate", "Rejected", "Queried");
    answers.forEach(a -> addCounts(table, a.file().path(), a.file().feed(), List.of(a)));
    if (answers.size() > 1) {
      addCounts(table, "Total", "", answers);
    }
    return table;
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

  private void printRows(PrintStream out) {
    var table = new TextTable("File", "Row", "Field", "Value", "Code", "Message");
    for (Answer answer : answers) {
      Path name = answer.file().path().getFileName();
      for (Receipt.Row row : answer.receipt().listed()) {
        table.row(
            String.valueOf(name),
            row.row(),
            orDash(row.field()),
            orDash(row.value()),
            orDash(row.code()),
            orDash(row.message()));
      }
    }
    if (!table.isEmpty()) {
      out.println();
      table.lines().forEach(out::println);
    }
  }

  private void printNotes(PrintStream out, boolean dryRun) {
    for (Answer answer : answers) {
      Receipt receipt = answer.receipt();
      if (receipt.moreRows() > 0) {
        out.printf("%s: %,d more rows are not listed.%n", answer.file().path(), receipt.moreRows());
      }
      if (!dryRun && !receipt.isFinal() && receipt.submission() != null) {
        out.printf(
            "%s: not final yet; duplicates and queries may still be found. Ask again: /api/v1/submissions/%s%n",
            answer.file().path(), receipt.submission());
      }
    }
    if (dryRun) {
      out.println("Dry run: nothing was published.");
    }
  }

  private static String orDash(@Nullable String text) {
    return text == null || text.isBlank() ? "-" : text;
  }
}
