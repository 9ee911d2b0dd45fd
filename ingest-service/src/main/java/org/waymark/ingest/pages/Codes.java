package org.waymark.ingest.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.contracts.value.FeedKind;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every code of a refusal with what it means: the one list behind their pages. A code of a row's
 * cell is its column's and the kind of fault, so these are put together from the schemas of rows.
 */
public final class Codes {
  /** What a code means. */
  public record Code(String of, String text) {}

  private record All(Map<String, Code> codes, Map<String, String> faults) {}

  private final Map<String, Code> all = new LinkedHashMap<>();
  private final All listed = read();

  public Codes() {
    all.putAll(listed.codes());
    for (FeedKind kind : FeedKind.values()) {
      for (Column column : Columns.of(kind).all()) {
        listed
            .faults()
            .forEach((fault, text) ->
                all.putIfAbsent(
                    column.code() + "." + fault,
                    new Code(
                        "a row", "%s (%s): %s".formatted(column.name(), column.title(), text))));
      }
    }
  }

  private static All read() {
    try (InputStream in = Codes.class.getResourceAsStream("codes.json")) {
      return new JsonMapper().readValue(Objects.requireNonNull(in), new TypeReference<All>() {});
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The codes that are none of a column's, in the order of the list. */
  public Map<String, Code> listed() {
    return Collections.unmodifiableMap(listed.codes());
  }

  /** What may be wrong with any column's value, by the end of its code. */
  public Map<String, String> faults() {
    return Collections.unmodifiableMap(listed.faults());
  }

  /** Every code in the order of the list. */
  public Map<String, Code> all() {
    return Map.copyOf(all);
  }

  public Optional<Code> of(String code) {
    return Optional.ofNullable(all.get(code));
  }

  /** A kind of feed by its word, for its page. */
  public static Optional<FeedKind> kind(String word) {
    return Arrays.stream(FeedKind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
