package org.waymark.ingest.pages.web;

import org.jspecify.annotations.Nullable;

/** A chosen file's name as it is shown: its last part, without what cannot be seen. */
final class FileNames {
  private static final int LONGEST = 120;

  private FileNames() {}

  static String shown(@Nullable String given) {
    String name = given == null ? "" : given;
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    String last =
        name.substring(folder + 1).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]", "").strip();
    if (last.isEmpty()) {
      return "a file without a name";
    }
    return last.length() <= LONGEST ? last : last.substring(0, LONGEST) + "…";
  }
}
