package org.waymark.ingest.pages.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to go on with after signing in: one of ours, or the first. */
record Next(String path) {
  static final String NAME = "next";
  private static final Pattern OURS =
      Pattern.compile(
          "/feeds(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,4}|/dead-letters(/[a-f0-9]{1,64})?");

  static Next of(@Nullable String wanted) {
    return new Next(wanted != null && OURS.matcher(wanted).matches() ? wanted : "/");
  }
}
