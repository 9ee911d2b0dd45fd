package org.waymark.standalone.push;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.client.UsageError;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files to their feeds and prints what became of each row. */
@Command(
    name = "push",
    description = {
      "Sends CSV, XLSX, NDJSON or JSON files to their feeds and prints the receipt as a table.",
      "Sending the same file again is safe: it answers with the first receipt."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every row was taken",
      "1:at least one row was refused",
      "2:wrong usage; nothing was sent",
      "3:a file could not be sent: no service, a wrong token or feed, or the service failed or"
          + " stayed busy; the others were sent"
    },
    exitCodeOnExecutionException = PushCommand.NOT_SENT)
public final class PushCommand implements Callable<Integer> {
  static final int ROWS_REFUSED = 1;
  static final int WRONG_USAGE = 2;
  static final int NOT_SENT = 3;

  @Option(names = "--dry-run", description = "validate only: nothing is published")
  private boolean dryRun;

  @Option(
      names = "--feed",
      paramLabel = "F",
      description =
          "the feed all files belong to (default: each file's name up to the first dot; a name"
              + " that starts with a digit is a date, and the folder's name is the feed)")
  private @Nullable String feed;

  @Mixin private final IngestOptions ingest = new IngestOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or names with wildcards")
  private List<String> names = List.of();

  private final Console console;

  public PushCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      List<FeedFile> files = files();
      Answers answers = send(files, new Submissions(ingest.connect(console)));
      answers.print(console.out(), console.err(), dryRun, console.width());
      if (answers.anyFailed()) {
        return NOT_SENT;
      }
      return answers.anyRowRefused() ? ROWS_REFUSED : 0;
    } catch (UsageError e) {
      console.err().println(e.getMessage());
      return WRONG_USAGE;
    } catch (CannotStart e) {
      console.err().println(e.getMessage());
      return NOT_SENT;
    }
  }

  private List<FeedFile> files() {
    return names.stream()
        .flatMap(name -> Wildcards.expand(name).stream())
        .distinct()
        .map(path -> FeedFile.of(path, feed))
        .toList();
  }

  private Answers send(List<FeedFile> files, Submissions submissions) {
    var answers = new Answers();
    try (var progress = SendProgress.of(console, files)) {
      for (FeedFile file : files) {
        try {
          String key = dryRun ? null : file.idempotencyKey();
          answers.taken(file, submissions.send(file, dryRun, key, progress::sent));
          progress.taken(file);
        } catch (IOException e) {
          answers.failed(file, new Refused("cannot be read: " + e.getMessage(), e));
          progress.failed();
        } catch (Refused e) {
          answers.failed(file, e);
          progress.failed();
        }
      }
    }
    return answers;
  }
}
