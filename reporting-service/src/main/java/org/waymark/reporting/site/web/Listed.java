package org.waymark.reporting.site.web;

import org.waymark.contracts.words.Periods;
import org.waymark.reporting.pack.PackManifest;

/** Items of the pages' lists; public, since templates read them. */
public final class Listed {
  private Listed() {}

  /** An entry of the navigation bar. */
  public record Place(String text, String href, boolean current) {}

  /** A choice of a filter. */
  public record Choice(String value, String text, boolean selected) {}

  /** One report in a list. */
  public record Report(String month, String href, String headline, String versionsHref) {
    static Report of(PackManifest manifest) {
      return new Report(
          Periods.inWords(manifest.id().month()),
          manifest.href(),
          manifest.headline().getFirst(),
          manifest.href() + "/versions");
    }
  }
}
