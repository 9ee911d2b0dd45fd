package org.waymark.ingest.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Makes what cannot be guessed, and the hashes that are kept of it. */
public final class Secrets {
  private static final int RANDOM_BYTES = 32;
  private static final int ID_BYTES = 12;
  private static final Pattern FORM = Pattern.compile("wm_[A-Za-z0-9_-]{43}");

  private final SecureRandom random = new SecureRandom();

  Secrets() {}

  /** A token in clear. */
  String token() {
    return "wm_" + text(RANDOM_BYTES);
  }

  /** A token's public id. */
  String id() {
    return "tk_" + text(ID_BYTES);
  }

  /** Whether it could be one of our tokens at all. */
  static boolean hasForm(String token) {
    return FORM.matcher(token).matches();
  }

  /** What is kept of a token. */
  public static String hash(String token) {
    return HexFormat.of().formatHex(digest(token));
  }

  static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String text(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
