package org.waymark.ingest.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the end of a zip before anything of it is read into memory: there it says how large its
 * list of entries is, and a reader takes that on trust.
 */
final class ZipEnd {
  private static final int LENGTH = 22;
  private static final int SIGNATURE = 0x06054b50;
  private static final int ZIP64_LOCATOR_LENGTH = 20;
  private static final int ZIP64_LOCATOR = 0x07064b50;
  private static final int ZIP64_END = 0x06064b50;
  private static final int ZIP64_LENGTH = 56;
  private static final int OLD_OFFICE = 0xe011cfd0;
  private static final int MOST_ENTRIES = 5_000;
  private static final int LARGEST_LIST = 1 << 20;

  private ZipEnd() {}

  /**
   * @throws WorkbookRefused if it is no zip, or one that no spreadsheet program writes
   */
  static void check(Path file) throws IOException, WorkbookRefused {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (size >= 4 && bytes(channel, 0, 4).getInt(0) == OLD_OFFICE) {
        throw new WorkbookRefused(
            "workbook.old-or-locked",
            "it is an old Excel workbook (.xls) or has a password: save it as an Excel workbook"
                + " (.xlsx) without one");
      }
      ByteBuffer end = size < LENGTH ? null : bytes(channel, size - LENGTH, LENGTH);
      if (end == null || end.getInt(0) != SIGNATURE || end.getShort(20) != 0) {
        throw WorkbookRefused.unreadable("it is no whole Excel workbook (.xlsx)");
      }
      if (!zip64(channel, size - LENGTH - ZIP64_LOCATOR_LENGTH)) {
        bounded(Short.toUnsignedInt(end.getShort(10)), Integer.toUnsignedLong(end.getInt(12)));
      }
    }
  }

  private static boolean zip64(FileChannel channel, long at) throws IOException, WorkbookRefused {
    if (at < 0) {
      return false;
    }
    ByteBuffer locator = bytes(channel, at, ZIP64_LOCATOR_LENGTH);
    if (locator.getInt(0) != ZIP64_LOCATOR) {
      return false;
    }
    long place = locator.getLong(8);
    if (place < 0 || place > at - ZIP64_LENGTH) {
      throw WorkbookRefused.unreadable("its list of parts is damaged");
    }
    ByteBuffer end = bytes(channel, place, ZIP64_LENGTH);
    if (end.getInt(0) != ZIP64_END) {
      throw WorkbookRefused.unreadable("its list of parts is damaged");
    }
    bounded(end.getLong(32), end.getLong(40));
    return true;
  }

  private static void bounded(long entries, long list) throws WorkbookRefused {
    if (entries < 0 || entries > MOST_ENTRIES || list < 0 || list > LARGEST_LIST) {
      throw WorkbookRefused.unsafe("it has more than %d parts".formatted(MOST_ENTRIES));
    }
  }

  private static ByteBuffer bytes(FileChannel channel, long at, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
      // until it is full
    }
    return bytes;
  }
}
