package org.waymark.standalone.demonstration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the repository's own demonstration from wherever the tests run. */
public final class Folder {
  private Folder() {}

  /** The folder that holds {@code catalogue}, {@code generator} and {@code year}. */
  public static Path demonstration() {
    return Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
        .map(here -> here.resolve("demonstration"))
        .filter(here -> Files.isDirectory(here.resolve("catalogue")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no demonstration folder above here"));
  }
}
