package org.waymark.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;
import org.waymark.standalone.site.SiteCopy;

/** Fetches every committee's report of every month as a reader would, and keeps them as files. */
final class Reports {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Http site;
  private final Names names;
  private final List<YearMonth> months;
  private final Duration limit;

  /**
   * @param limit how long to wait for packs that are still being assembled
   */
  Reports(Http site, Names names, List<YearMonth> months, Duration limit) {
    this.site = site;
    this.names = names;
    this.months = months;
    this.limit = limit;
  }

  /**
   * Writes {@code COMMITTEE/MONTH.html} and {@code .csv}, the pages they link to, and an index.
   *
   * @return how many reports there are, each as a page and as CSV
   */
  int write(Path folder, Shortfalls shortfalls) throws Refused {
    var copy = new SiteCopy(site);
    long deadline = System.nanoTime() + limit.toNanos();
    int written = 0;
    for (String committee : names.committees().keySet()) {
      for (YearMonth month : months) {
        String path = "/reports/" + committee + "/" + month;
        boolean there = fetchBy(copy, path, deadline) && copy.fetch(path + ".csv");
        shortfalls.unless(
            there,
            "The report of %s for %s was not published"
                .formatted(names.committees().get(committee), PeriodWords.of(month)));
        written += there ? 1 : 0;
      }
    }
    copy.fetchLinked().forEach(fault -> shortfalls.add("A page cannot be had: " + fault));
    copy.write(folder);
    writeIndex(folder);
    return written;
  }

  private static boolean fetchBy(SiteCopy copy, String path, long deadline) throws Refused {
    boolean there = copy.fetch(path);
    while (!there && System.nanoTime() < deadline) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refused("Interrupted.", e);
      }
      there = copy.fetch(path);
    }
    return there;
  }

  private void writeIndex(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("index.html"), new IndexPage(names, months, folder).html());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
