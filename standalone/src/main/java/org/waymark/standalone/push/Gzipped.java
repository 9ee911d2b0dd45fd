package org.waymark.standalone.push;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/** Packs while it is read (RFC 1952): what is read of it is gzip, and nothing waits in memory. */
final class Gzipped {
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private Gzipped() {}

  static InputStream of(InputStream plain) {
    var checked = new CheckedInputStream(plain, new CRC32());
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    return new SequenceInputStream(
        inTurn(
            List.<Supplier<InputStream>>of(
                    () -> new ByteArrayInputStream(HEADER),
                    () -> packed(checked, deflater),
                    () -> new ByteArrayInputStream(trailer(checked, deflater)))
                .iterator()));
  }

  private static InputStream packed(InputStream plain, Deflater deflater) {
    return new DeflaterInputStream(plain, deflater) {
      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  /** What only is known once all has been read. */
  private static byte[] trailer(CheckedInputStream read, Deflater deflater) {
    int length = (int) deflater.getBytesRead();
    deflater.end();
    return ByteBuffer.allocate(8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) read.getChecksum().getValue())
        .putInt(length)
        .array();
  }

  /** Each stream is made when the one before has ended. */
  private static Enumeration<InputStream> inTurn(Iterator<Supplier<InputStream>> streams) {
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return streams.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return streams.next().get();
      }
    };
  }
}
