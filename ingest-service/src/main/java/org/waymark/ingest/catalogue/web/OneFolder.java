package org.waymark.ingest.catalogue.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.catalogue.CatalogueFiles;

/**
 * Gathers the catalogue's files under their plain names, from whatever paths a sender gives: at the
 * root or below one folder, each once, and never out of it. Nothing is written to disk.
 */
final class OneFolder {
  private static final int LONGEST_SHOWN = 80;

  /** The files will not do. The message says why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private final Map<String, byte[]> files = new HashMap<>();
  private @Nullable String folder;

  /** What file managers leave behind. */
  static boolean isLitter(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equals("Thumbs.db");
  }

  /** Refuses a path that leads elsewhere, before anything is read from it. */
  String plainName(String path) throws Refused {
    boolean hostile =
        path.startsWith("/")
            || path.contains("\\")
            || path.contains(":")
            || path.chars().anyMatch(Character::isISOControl)
            || Arrays.asList(path.split("/", -1)).contains("..");
    String[] parts = path.split("/", -1);
    if (hostile || parts.length > 2) {
      throw new Refused(
          "'%s': the files are wanted at the root or below one folder".formatted(shown(path)));
    }
    String theFolder = parts.length == 2 ? parts[0] : "";
    if (folder != null && !folder.equals(theFolder)) {
      throw new Refused(
          "the files stand in more than one folder: '%s' and '%s'"
              .formatted(shown(folder), shown(theFolder)));
    }
    folder = theFolder;
    return parts[parts.length - 1];
  }

  void add(String name, byte[] content) throws Refused {
    if (files.put(name, content) != null) {
      throw new Refused("'%s' is in it twice".formatted(shown(name)));
    }
  }

  CatalogueFiles files() throws Refused {
    if (files.isEmpty()) {
      throw new Refused("the catalogue's files are wanted, and there are none in it");
    }
    return new CatalogueFiles(files);
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
