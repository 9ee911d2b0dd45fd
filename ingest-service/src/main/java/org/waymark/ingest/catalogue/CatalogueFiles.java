package org.waymark.ingest.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a catalogue folder by name, in memory; whoever makes it bounds their size. */
public final class CatalogueFiles {
  private final SortedMap<String, byte[]> files;

  public CatalogueFiles(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  public Iterable<String> names() {
    return files.keySet();
  }

  public byte @Nullable [] content(String name) {
    return files.get(name);
  }

  /** SHA-256 over names and contents in the order of the names, in hexadecimal. */
  public String sha256() {
    MessageDigest whole = digest();
    files.forEach((name, content) -> {
      whole.update(name.getBytes(StandardCharsets.UTF_8));
      whole.update((byte) 0);
      whole.update(digest().digest(content));
    });
    return HexFormat.of().formatHex(whole.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
