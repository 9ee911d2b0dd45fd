package org.waymark.ingest.catalogue.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.catalogue.CatalogueFiles;

/**
 * Reads a catalogue folder from a zip, within bounds that a hostile archive cannot pass: entries,
 * bytes unpacked, and how much a byte may unpack to. Nothing is written to disk.
 */
final class ZipFolder {
  static final int MOST_ENTRIES = 200;
  static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int MOST_PER_BYTE = 100;
  private static final int ALWAYS_ALLOWED = 1024 * 1024;

  /** The zip will not do. The message says why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private final Map<String, byte[]> files = new HashMap<>();
  private final int most;
  private @Nullable String folder;
  private int unpacked;

  private ZipFolder(int packed) {
    long byRatio = Math.max((long) packed * MOST_PER_BYTE, ALWAYS_ALLOWED);
    most = (int) Math.min(byRatio, MOST_BYTES);
  }

  static CatalogueFiles read(byte[] zip) throws Refused {
    var reader = new ZipFolder(zip.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      int entries = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Refused("at most %d entries are taken".formatted(MOST_ENTRIES));
        }
        reader.entry(entry, in);
      }
    } catch (IOException | IllegalArgumentException wrong) {
      throw new Refused("it cannot be read as a zip: " + wrong.getMessage());
    }
    if (reader.files.isEmpty()) {
      throw new Refused("a zip of the catalogue's files is wanted, and there are none in it");
    }
    return new CatalogueFiles(reader.files);
  }

  private void entry(ZipEntry entry, ZipInputStream in) throws IOException, Refused {
    String path = entry.getName();
    if (entry.isDirectory() || isLitter(path)) {
      return;
    }
    String name = plainName(path);
    byte[] content = in.readNBytes(most - unpacked + 1);
    unpacked += content.length;
    if (unpacked > most) {
      throw new Refused("it unpacks to more than %d bytes".formatted(most));
    }
    if (files.put(name, content) != null) {
      throw new Refused("'%s' stands in it twice".formatted(name));
    }
  }

  /** What file managers leave behind. */
  private static boolean isLitter(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equals("Thumbs.db");
  }

  private String plainName(String path) throws Refused {
    boolean hostile =
        path.startsWith("/")
            || path.contains("\\")
            || path.contains(":")
            || Arrays.asList(path.split("/", -1)).contains("..");
    String[] parts = path.split("/", -1);
    if (hostile || parts.length > 2) {
      throw new Refused(
          "'%s': the files are wanted at the zip's root or below one folder".formatted(path));
    }
    String theFolder = parts.length == 2 ? parts[0] : "";
    if (folder != null && !folder.equals(theFolder)) {
      throw new Refused(
          "the files stand in more than one folder: '%s' and '%s'".formatted(folder, theFolder));
    }
    folder = theFolder;
    return parts[parts.length - 1];
  }
}
