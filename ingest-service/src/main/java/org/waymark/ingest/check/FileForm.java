package org.waymark.ingest.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.ingest.submission.UnreadableBody;
import org.waymark.ingest.submission.body.Format;

/** Tells a chosen file's form by what stands in it, and by its name where that leaves it open. */
public final class FileForm {
  /** Bytes of a file's beginning that are looked at. */
  public static final int HEAD = 4096;

  private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

  private FileForm() {}

  /**
   * The file's form.
   *
   * @param head its first bytes
   * @throws UnreadableBody if it is of no form that is taken, saying what would be right
   */
  public static Format of(String name, byte[] head) throws UnreadableBody {
    if (head.length == 0) {
      throw refused("The file is empty");
    }
    if (startsWith(head, OLD_EXCEL)) {
      throw refused(
          "The file is an old Excel workbook (.xls) or has a password: save it as an Excel workbook"
              + " (.xlsx) without one");
    }
    if (startsWith(head, ZIP)) {
      return Format.XLSX;
    }
    if (startsWith(head, PDF)) {
      throw refused(
          "The file is a PDF: choose an Excel workbook (.xlsx), CSV, JSON or NDJSON file");
    }
    return text(name.toLowerCase(Locale.ROOT), beginning(head));
  }

  private static Format text(String name, String beginning) {
    if (beginning.startsWith("[")) {
      return Format.JSON;
    }
    if (!beginning.startsWith("{")) {
      return Format.CSV;
    }
    boolean byName = name.endsWith(".ndjson") || name.endsWith(".jsonl");
    return byName || beginning.matches("(?s)\\{[^\\n]*}\\s*\\n\\s*\\{.*")
        ? Format.NDJSON
        : Format.JSON;
  }

  private static String beginning(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || head[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableBody refused(String message) {
    return new UnreadableBody("body.unknown-form", message);
  }
}
