package org.waymark.ingest.submission.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.load.Room;

/**
 * A body as it came in, received to its end before any row is judged, so that its hash is known and
 * a slow or broken connection holds no lease: small ones in memory, others in a temporary file.
 */
public final class Spool implements AutoCloseable {
  /** More came than is taken. */
  public static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("at most %d bytes, unpacked, are taken".formatted(most));
    }
  }

  private final byte[] memory;
  private @Nullable Path file;
  private final String sha256;

  private Spool(byte[] memory, @Nullable Path file, String sha256) {
    this.memory = memory;
    this.file = file;
    this.sha256 = sha256;
  }

  /** Receives all of it, however much others have on disk. */
  public static Spool receive(InputStream in, long most, int inMemory)
      throws IOException, TooLarge {
    return receive(in, most, inMemory, Room.UNBOUNDED);
  }

  /**
   * Receives all of it.
   *
   * @param most bytes taken
   * @param inMemory bytes kept in memory; more goes to a file
   * @param room asked before anything is put on disk
   */
  public static Spool receive(InputStream in, long most, int inMemory, Room room)
      throws IOException, TooLarge {
    MessageDigest digest = sha256();
    var memory = new ByteArrayOutputStream();
    Path file = null;
    OutputStream out = memory;
    byte[] buffer = new byte[16 * 1024];
    long count = 0;
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        count += n;
        if (count > most) {
          throw new TooLarge(most);
        }
        if (count > inMemory) {
          room.reach(count);
        }
        if (file == null && count > inMemory) {
          file = SpoolFolder.ours().newFile();
          out = Files.newOutputStream(file);
          memory.writeTo(out);
          memory = new ByteArrayOutputStream();
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
      out.close();
    } catch (IOException | RuntimeException | TooLarge failed) {
      out.close();
      delete(file);
      throw failed;
    }
    return new Spool(memory.toByteArray(), file, HexFormat.of().formatHex(digest.digest()));
  }

  static String hash(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  String hash() {
    return sha256;
  }

  InputStream open() throws IOException {
    Path known = file;
    return known == null ? new ByteArrayInputStream(memory) : Files.newInputStream(known);
  }

  /** The bytes as a file, for what cannot be read from beginning to end; gone once it is closed. */
  Path file() throws IOException {
    Path known = file;
    if (known == null) {
      known = SpoolFolder.ours().newFile();
      file = known;
      Files.write(known, memory);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    delete(file);
  }

  private static void delete(@Nullable Path file) throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
