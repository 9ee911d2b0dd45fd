package org.waymark.ingest.catalogue.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

  private final OneFolder folder = new OneFolder();
  private final int most;
  private int unpacked;

  private ZipFolder(int packed) {
    long byRatio = Math.max((long) packed * MOST_PER_BYTE, ALWAYS_ALLOWED);
    most = (int) Math.min(byRatio, MOST_BYTES);
  }

  static CatalogueFiles read(byte[] zip) throws OneFolder.Refused {
    var reader = new ZipFolder(zip.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      int entries = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new OneFolder.Refused("at most %d entries are taken".formatted(MOST_ENTRIES));
        }
        reader.entry(entry, in);
      }
    } catch (IOException | IllegalArgumentException wrong) {
      throw new OneFolder.Refused("it cannot be read as a zip: " + wrong.getMessage());
    }
    return reader.folder.files();
  }

  private void entry(ZipEntry entry, ZipInputStream in) throws IOException, OneFolder.Refused {
    String path = entry.getName();
    if (entry.isDirectory() || OneFolder.isLitter(path)) {
      return;
    }
    String name = folder.plainName(path);
    byte[] content = in.readNBytes(most - unpacked + 1);
    unpacked += content.length;
    if (unpacked > most) {
      throw new OneFolder.Refused("it unpacks to more than %d bytes".formatted(most));
    }
    folder.add(name, content);
  }
}
