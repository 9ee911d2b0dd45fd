package org.waymark.ingest.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils bytes a little, in the ways in which files are spoilt: by accident and on purpose. */
final class Mutation {
  private static final List<String> STRANGE =
      List.of(
          "\"",
          "\"\"",
          "\n",
          "\r",
          ",",
          ";",
          "\t",
          "\u0000",
          "\uFEFF",
          "=cmd|'/c calc'!A1",
          "1e999999999",
          "-0",
          "NaN",
          "99999999999999999999999999999999999999999999",
          "2016-13",
          "9999-12",
          "0000-00",
          "{",
          "}",
          "[[[[[[[[[[[[[[[[",
          "null",
          "true",
          "\\u0000",
          "\\ud800",
          "€",
          "🚧",
          "../../etc/passwd",
          "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]>",
          "'; DROP TABLE figures; --",
          "1,234.5",
          "12%");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** One to four changes; {@code other} lends pieces of itself. */
  byte[] of(byte[] good, byte[] other) {
    byte[] bytes = good;
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes = once(bytes, other);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    if (bytes.length == 0) {
      return other;
    }
    int at = random.nextInt(bytes.length);
    int to = at + random.nextInt(Math.min(60, bytes.length - at) + 1);
    return switch (random.nextInt(9)) {
      case 0 -> joined(piece(bytes, 0, at), piece(bytes, to, bytes.length));
      case 1 -> joined(piece(bytes, 0, to), piece(bytes, at, bytes.length));
      case 2 -> joined(piece(bytes, 0, at), strange(), piece(bytes, at, bytes.length));
      case 3 -> joined(piece(bytes, 0, at), strange(), piece(bytes, to, bytes.length));
      case 4 -> joined(piece(bytes, 0, at), noise(), piece(bytes, at, bytes.length));
      case 5 -> piece(bytes, 0, at);
      case 6 -> joined(piece(bytes, 0, at), piece(other, random.nextInt(other.length + 1)));
      case 7 -> joined(bytes, bytes);
      default -> flipped(bytes, at);
    };
  }

  private byte[] strange() {
    return STRANGE.get(random.nextInt(STRANGE.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(12)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] all = bytes.clone();
    all[at] ^= (byte) (1 << random.nextInt(8));
    return all;
  }

  private static byte[] piece(byte[] bytes, int from) {
    return piece(bytes, from, bytes.length);
  }

  private static byte[] piece(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
