package org.waymark.standalone.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where each of the service's paths lies in a folder of files: reports first and by committee, as
 * people look for them; the other pages and what pages are drawn with apart.
 */
final class SitePaths {
  /** A report's page, a form of it, or a part of it: /reports/health/2016-10/finance.csv. */
  private static final Pattern REPORT =
      Pattern.compile("/reports/([\\w-]+)/(\\d{4}-\\d{2})(?:/(?:report|([\\w-]+)))?(\\.[\\w.-]+)?");

  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{2,12}$");

  private SitePaths() {}

  /** The path without query and fragment. */
  static String bare(String target) {
    return target.split("[?#]", 2)[0];
  }

  static Path file(String path) {
    Matcher report = REPORT.matcher(path);
    if (report.matches()) {
      String part = report.group(3) == null ? "" : "-" + report.group(3);
      String ending = report.group(4) == null ? ".html" : report.group(4);
      return Path.of(report.group(1), report.group(2) + part + ending);
    }
    if (isAsset(path)) {
      return Path.of("assets", safe(path));
    }
    return path.equals("/") ? Path.of("pages/home.html") : Path.of("pages", safe(path) + ".html");
  }

  /** Whether the path is a file by its own ending, not a page. */
  static boolean isAsset(String path) {
    return ENDING.matcher(path.toLowerCase(Locale.ROOT)).find();
  }

  /** How one file names another, from its own folder. */
  static String relative(Path from, Path to) {
    Path folder = from.getParent() == null ? Path.of("") : from.getParent();
    return folder.relativize(to).toString().replace('\\', '/');
  }

  private static String safe(String path) {
    return path.replaceAll("[^\\w./-]", "_").replace("..", "_").replaceAll("^/+|/+$", "");
  }
}
