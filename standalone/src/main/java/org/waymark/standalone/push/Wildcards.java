package org.waymark.standalone.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.waymark.standalone.client.UsageError;

/** File names with wildcards, for shells that leave them to the program. */
final class Wildcards {
  private static final String MARKS = "*?[{";

  private Wildcards() {}

  /**
   * The files a name stands for, in alphabetical order; a name without wildcards, or of an existing
   * file, stands for itself. Folders may be separated as on Windows, which is why a backslash takes
   * no wildcard's meaning away.
   *
   * @throws UsageError when a wildcard matches nothing
   */
  static List<Path> expand(String name) {
    if (firstMark(name) < 0 || isThere(name)) {
      return List.of(Path.of(name));
    }
    String pattern = name.replace('\\', '/');
    int slash = pattern.lastIndexOf('/', firstMark(pattern));
    Path root = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
    List<Path> found = matching(root, matcher(pattern));
    if (found.isEmpty()) {
      throw new UsageError("No file matches " + name + ".");
    }
    return found;
  }

  /** On Windows a wildcard is no part of any file's name. */
  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new UsageError(
          "The wildcards of " + pattern + " cannot be read: " + e.getDescription() + ".");
    }
  }

  private static List<Path> matching(Path root, PathMatcher matcher) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int firstMark(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (MARKS.indexOf(name.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
