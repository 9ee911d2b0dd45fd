package org.waymark.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What earlier runs have done in this folder that must not be done again. Sending the first
 * catalogue once more after the last would be a new version, not a repeat; rows and ticks need no
 * such note, since the services know them again.
 */
final class Journal {
  private static final String BEGUN = "a replay has begun";
  private static final String COMPLETE = "the year is complete";

  private final Path file;

  Journal(Path folder) {
    this.file = folder.resolve("replayed");
  }

  boolean hasCatalogue(byte[] zip) {
    return lines().contains(line(zip));
  }

  void catalogueLoaded(byte[] zip) {
    append(line(zip));
  }

  /** How much of the year lies in the folder when a run starts. */
  enum Before {
    NOTHING,
    A_PART,
    EVERYTHING
  }

  /** Notes that a run begins and tells what earlier ones have left. */
  Before begin() {
    if (lines().contains(COMPLETE)) {
      return Before.EVERYTHING;
    }
    if (lines().contains(BEGUN)) {
      return Before.A_PART;
    }
    append(BEGUN);
    return Before.NOTHING;
  }

  /** Notes that the whole year has been replayed. */
  void complete() {
    if (!lines().contains(COMPLETE)) {
      append(COMPLETE);
    }
  }

  private static String line(byte[] zip) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(zip);
      return "catalogue " + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
