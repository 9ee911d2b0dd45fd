package org.waymark.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens kept in a data folder, each in a file that only its owner may read. */
public final class Secrets {
  static final String ADMIN = "admin-token";
  static final String ADMIN_VARIABLE = "WAYMARK_ADMIN_TOKEN";
  private static final int TOKEN_BYTES = 32;

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** The administrator's token, and whether it was made just now, so that it is shown once. */
  public record AdminToken(String value, boolean made) {
    @Override
    public String toString() {
      return "AdminToken[made=" + made + "]";
    }
  }

  /** The token that the environment sets, or else the one kept here, made when there is none. */
  public AdminToken adminToken(Map<String, String> environment) {
    String given = environment.get(ADMIN_VARIABLE);
    if (given != null && !given.isBlank()) {
      return new AdminToken(given, false);
    }
    String kept = read(ADMIN);
    if (kept != null) {
      return new AdminToken(kept, false);
    }
    String made = random();
    keep(ADMIN, made);
    return new AdminToken(made, true);
  }

  /** The secret of that name, or null when none is kept. */
  public @Nullable String read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isReadable(file) ? Files.readString(file).strip() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a secret under that name, whole or not at all. */
  public void keep(String name, String secret) {
    Path file = folder.resolve(name);
    Path fresh = folder.resolve(name + ".new");
    try {
      Files.deleteIfExists(fresh);
      createForOwner(fresh);
      Files.write(
          fresh, (secret + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createForOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static String random() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
