package org.waymark.reporting.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was published: it is inserted last and once, and names each form by the SHA-256 of its
 * bytes.
 *
 * @param publishedAt the close of the month by the installation's clock
 */
public record PackManifest(
    PackId id,
    String cut,
    Instant publishedAt,
    String committeeName,
    String title,
    List<String> headline,
    Map<PackForm, String> forms) {

  /** Where the report stands. */
  public String href() {
    return "/reports/" + id.committee() + "/" + id.month();
  }
}
