package org.waymark.standalone.serve;

import java.io.PrintStream;
import org.waymark.standalone.data.DataFolder;
import org.waymark.standalone.data.Secrets.AdminToken;
import org.waymark.standalone.run.Installation;
import org.waymark.standalone.run.Service;

/** What a person reads when the services are up. */
public final class Welcome {
  private Welcome() {}

  public static void print(
      PrintStream out, Installation installation, DataFolder folder, AdminToken token) {
    out.println("Waymark is up.");
    out.println("  pages and reports  " + installation.url(Service.REPORTING));
    out.println("  ingest             " + installation.url(Service.INGEST));
    out.println("  indicators         " + installation.url(Service.INDICATOR));
    out.println("  data               " + folder.path());
    if (token.made()) {
      out.println("  administrator      " + token.value());
      out.println(
          "  This token may do everything. It is shown this once and kept in "
              + folder.path().resolve("admin-token")
              + ".");
    }
    out.println("Stop with Ctrl-C.");
    out.flush();
  }
}
