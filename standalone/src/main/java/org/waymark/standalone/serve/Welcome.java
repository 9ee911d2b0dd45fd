package org.waymark.standalone.serve;

import java.io.PrintStream;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.data.Secrets.AdminToken;
import org.waymark.standalone.run.Installation;
import org.waymark.standalone.run.Service;

/** What a person reads when the services are up. */
public final class Welcome {
  private Welcome() {}

  /** Shows a token that was made just now; one that was there before is not shown again. */
  public static void showOnce(PrintStream out, DataFolder folder, AdminToken token) {
    if (token.made()) {
      out.println("Administrator's token: " + token.value());
      out.println(
          "It may do everything. It is shown this once and kept in "
              + folder.path().resolve("admin-token")
              + ".");
    }
  }

  public static void print(PrintStream out, Installation installation, DataFolder folder) {
    out.println("Waymark is up.");
    out.println("  pages and reports  " + installation.url(Service.REPORTING));
    out.println("  ingest             " + installation.url(Service.INGEST));
    out.println("  indicators         " + installation.url(Service.INDICATOR));
    out.println("  data               " + folder.path());
    out.println("Stop with Ctrl-C.");
    out.flush();
  }
}
