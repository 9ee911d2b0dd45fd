package org.waymark.ingest.workbook;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook's zip. Nothing is ever unpacked to a file. */
final class Parts implements Closeable {
  /** A part is larger, unpacked, than is taken. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("a part of it has more than %d bytes, unpacked".formatted(most));
    }
  }

  private final ZipFile zip;
  private final long most;

  private Parts(ZipFile zip, long most) {
    this.zip = zip;
    this.most = most;
  }

  /**
   * @param most bytes that a part may have, unpacked
   */
  static Parts open(Path file, long most) throws IOException, WorkbookRefused {
    ZipEnd.check(file);
    try {
      var parts = new Parts(new ZipFile(file.toFile()), most);
      try {
        parts.checkNames();
        return parts;
      } catch (WorkbookRefused refused) {
        parts.close();
        throw refused;
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw WorkbookRefused.unreadable("it is no whole Excel workbook (.xlsx)");
    }
  }

  private void checkNames() throws WorkbookRefused {
    Set<String> known = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (leadsElsewhere(name)) {
        throw WorkbookRefused.unsafe("the name of a part leads out of the workbook");
      }
      String folded = name.toLowerCase(Locale.ROOT);
      if (!known.add(folded)) {
        throw WorkbookRefused.unsafe("two parts have the same name");
      }
      if (folded.endsWith("vbaproject.bin")) {
        throw new WorkbookRefused(
            "workbook.macros", "it has macros: save it as an Excel workbook (.xlsx)");
      }
    }
  }

  private static boolean leadsElsewhere(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || name.chars().anyMatch(c -> c < ' ')
        || ("/" + name + "/").contains("/../");
  }

  /** A part by its name; null where there is none. */
  @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    if (entry.getSize() > most) {
      throw new TooLarge(most);
    }
    return new Bounded(zip.getInputStream(entry), most);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** What the list of entries says of a size is not believed. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long count;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      counted(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int n = super.read(into, at, length);
      counted(n);
      return n;
    }

    private void counted(int n) throws TooLarge {
      count += Math.max(n, 0);
      if (count > most) {
        throw new TooLarge(most);
      }
    }
  }
}
