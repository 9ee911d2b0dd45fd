package org.waymark.ingest.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong in a catalogue's files, and remembers where each record of the catalogue
 * was read, so that a check of the whole can point to the line. Bounded: the first errors are kept,
 * all are counted.
 */
public final class Complaints {
  private static final int LONGEST_VALUE = 200;

  /** Where something was read. */
  public record Place(String file, int line) {}

  private final int most;
  private final List<CatalogueError> errors = new ArrayList<>();
  private final Map<Object, Place> places = new IdentityHashMap<>();
  private int count;

  public Complaints(int most) {
    this.most = most;
  }

  /** Remembers where a record was read; returns the record. */
  public <T> T read(T value, String file, int line) {
    places.put(value, new Place(file, line));
    return value;
  }

  /** An error of a record that was {@link #read}. */
  public void about(Object value, String field, @Nullable Object wrong, String message) {
    Place place = places.getOrDefault(value, new Place("catalogue", 0));
    add(place.file(), place.line(), field, wrong == null ? null : wrong.toString(), message);
  }

  public void add(
      String file, int line, @Nullable String field, @Nullable String value, String message) {
    count++;
    if (errors.size() < most) {
      errors.add(new CatalogueError(file, line, field, shortened(value), message));
    }
  }

  private static @Nullable String shortened(@Nullable String value) {
    return value == null || value.length() <= LONGEST_VALUE
        ? value
        : value.substring(0, LONGEST_VALUE) + "…";
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** How many there are in all, kept or not. */
  public int count() {
    return count;
  }

  /** Those kept, by file and line. */
  public List<CatalogueError> errors() {
    return errors.stream()
        .sorted(Comparator.comparing(CatalogueError::file).thenComparing(CatalogueError::line))
        .toList();
  }
}
