package org.waymark.standalone.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.client.UsageError;

/**
 * A file to send, and the feed it belongs to.
 *
 * @param contentType what ingest is told the body is, by the file's ending
 */
public record FeedFile(Path path, String feed, String contentType) {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv",
          "ndjson", "application/x-ndjson",
          "jsonl", "application/x-ndjson",
          "json", "application/json",
          "xlsx", WORKBOOK);

  /**
   * Reads off the file's name what it is. The feed is the name up to its first dot; a name that
   * starts with a digit is a date, and then the folder it lies in is named after the feed.
   *
   * @param feed the feed, when it is told
   * @throws UsageError when the ending is none of those taken, or the file is not there
   */
  public static FeedFile of(Path path, @Nullable String feed) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new UsageError("There is no file " + path + " that can be read.");
    }
    String name = fileName(path);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(ending);
    if (type == null) {
      throw new UsageError(
          path + ": only files ending in .csv, .xlsx, .ndjson or .json can be sent.");
    }
    return new FeedFile(path, feed == null ? feedIn(path, name) : feed, type);
  }

  /** Whether its form is a packed one, which packs no smaller. */
  boolean isPacked() {
    return contentType.equals(WORKBOOK);
  }

  /** The same for the same content to the same feed, on any machine. */
  public String idempotencyKey() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((feed + "\n").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String feedIn(Path path, String name) {
    if (!Character.isDigit(name.charAt(0))) {
      return name.substring(0, name.indexOf('.'));
    }
    return Optional.ofNullable(path.toAbsolutePath().getParent())
        .map(FeedFile::fileName)
        .filter(folder -> !folder.isEmpty() && !Character.isDigit(folder.charAt(0)))
        .orElseThrow(() ->
            new UsageError(path + ": its name does not tell the feed; name the feed with --feed."));
  }

  private static String fileName(Path path) {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }
}
