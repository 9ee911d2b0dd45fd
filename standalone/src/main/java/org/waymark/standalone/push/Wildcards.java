package org.waymark.standalone.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.standalone.client.UsageError;

/** File names with wildcards, for shells that leave them to the program. */
final class Wildcards {
  private static final String MARKS = "*?[{";

  private Wildcards() {}

  /**
   * The files a name stands for, in alphabetical order; a name without wildcards, or of an existing
   * file, stands for itself.
   *
   * @throws UsageError when a wildcard matches nothing
   */
  static List<Path> expand(String name) {
    int mark = firstMark(name);
    if (mark < 0 || Files.exists(Path.of(name))) {
      return List.of(Path.of(name));
    }
    int slash = name.lastIndexOf('/', mark);
    Path root = Path.of(slash < 0 ? "" : name.substring(0, slash + 1));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
    List<Path> found = matching(root, matcher);
    if (found.isEmpty()) {
      throw new UsageError("No file matches " + name + ".");
    }
    return found;
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
