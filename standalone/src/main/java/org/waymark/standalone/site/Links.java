package org.waymark.standalone.site;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a page or style sheet that start at the service's root. */
final class Links {
  private static final Pattern IN_PAGES =
      Pattern.compile("(\\s(?:href|src)\\s*=\\s*[\"'])(/(?!/)[^\"']*)([\"'])");
  private static final Pattern IN_STYLES =
      Pattern.compile("(url\\(\\s*[\"']?)(/(?!/)[^\"')]*)([\"']?\\s*\\))");

  private final Pattern pattern;

  private Links(Pattern pattern) {
    this.pattern = pattern;
  }

  static Links ofPages() {
    return new Links(IN_PAGES);
  }

  static Links ofStyles() {
    return new Links(IN_STYLES);
  }

  Set<String> in(String text) {
    var found = new LinkedHashSet<String>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(unescaped(matcher.group(2)));
    }
    return found;
  }

  /** The text with each link replaced by what the function makes of it. */
  String replaced(String text, UnaryOperator<String> link) {
    return pattern
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1) + link.apply(unescaped(found.group(2))) + found.group(3)));
  }

  private static String unescaped(String target) {
    return target.replace("&amp;", "&");
  }
}
