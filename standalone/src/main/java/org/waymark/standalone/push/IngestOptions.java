package org.waymark.standalone.push;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.console.Console;
import org.waymark.standalone.run.Ports;
import picocli.CommandLine.Option;

/** How a client finds ingest. */
final class IngestOptions {
  @Option(
      names = "--url",
      paramLabel = "U",
      description = "where ingest is (default: this machine, at WAYMARK_INGEST_PORT or 8081)")
  private @Nullable String url;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "the running installation's folder, for its administrator's token; not needed when"
              + " WAYMARK_TOKEN or WAYMARK_ADMIN_TOKEN is set (default: data)")
  private @Nullable Path data;

  Http connect(Console console) {
    String base =
        url != null ? url : "http://127.0.0.1:" + Ports.from(console.environment()).ingest();
    return new Http(base, Token.find(console, data));
  }
}
