package org.waymark.standalone.push;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.client.UsageError;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.data.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Loads a catalogue: frameworks, indicators, targets and all the rest, whole or not at all. */
@Command(
    name = "load",
    description = {
      "Loads a catalogue's folder, whole or not at all, and prints what changed.",
      "Of several folders, a later one's file replaces an earlier one's of the same name."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:the catalogue was taken", "2:wrong usage, or it was refused"},
    exitCodeOnExecutionException = LoadCommand.FAILED)
public final class LoadCommand implements Callable<Integer> {
  static final int FAILED = 2;

  @Option(names = "--dry-run", description = "validate only: nothing is published")
  private boolean dryRun;

  @Mixin private final IngestOptions ingest = new IngestOptions();

  @Parameters(arity = "1..*", paramLabel = "CATALOGUE_DIR", description = "the catalogue's folders")
  private List<Path> folders = List.of();

  private final Console console;

  public LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      byte[] zip = CatalogueFolder.zip(folders);
      JsonNode answer = put(ingest.connect(console), zip, dryRun);
      console.out().println(answer.toPrettyString());
      return 0;
    } catch (UsageError | CannotStart | Refused e) {
      console.err().println(e.getMessage());
      return FAILED;
    }
  }

  /** Sends a zipped catalogue; the answer tells what changed. */
  public static JsonNode put(Http ingest, byte[] zip, boolean dryRun) throws Refused {
    return ingest.json(
        ingest
            .request("/api/v1/catalogue" + (dryRun ? "?dryRun=true" : ""))
            .header("Content-Type", "application/zip")
            .PUT(BodyPublishers.ofByteArray(zip))
            .build(),
        200,
        201,
        202);
  }
}
