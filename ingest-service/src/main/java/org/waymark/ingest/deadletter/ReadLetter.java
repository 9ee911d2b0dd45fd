package org.waymark.ingest.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.codec.DeadLetter;

/** Shows a letter with what is in it, within bounds. */
public final class ReadLetter {
  private static final int MOST_DATA = 64 * 1024;
  private static final int MOST_OF_A_HEADER = 4 * 1024;
  private static final int MOST_HEADERS = 50;
  private static final Set<String> OURS = ours();

  /** A header with its beginning. */
  public record HeaderShown(String name, @Nullable Shown value) {}

  /**
   * A letter with what is in it.
   *
   * @param original whether it was read where it stood, not from its copy, which has no key
   * @param key absent where there is none, or none is known
   * @param data absent on a tombstone
   */
  public record Opened(
      Letter letter,
      boolean original,
      @Nullable Shown key,
      List<HeaderShown> headers,
      int moreHeaders,
      @Nullable Shown data) {}

  private final Letters letters;
  private final LetterLog log;

  public ReadLetter(Letters letters, LetterLog log) {
    this.letters = letters;
    this.log = log;
  }

  private static Set<String> ours() {
    Set<String> names = new HashSet<>(new DeadLetter("", "", "", 0, 0).headers().keySet());
    names.add(DeadLetter.SIZE);
    return Set.copyOf(names);
  }

  public Optional<Opened> open(String id) {
    return letters.byId(id).map(this::open);
  }

  private Opened open(Letter letter) {
    Optional<LetterLog.Content> original = log.original(letter);
    return opened(letter, original.isPresent(), original.or(() -> log.copy(letter)));
  }

  private static Opened opened(
      Letter letter, boolean original, Optional<LetterLog.Content> content) {
    if (content.isEmpty()) {
      return new Opened(letter, false, null, List.of(), 0, null);
    }
    LetterLog.Content found = content.get();
    List<LetterLog.Header> own =
        found.headers().stream().filter(h -> !OURS.contains(h.name())).toList();
    return new Opened(
        letter,
        original,
        original ? shown(found.key(), MOST_OF_A_HEADER) : null,
        own.stream().limit(MOST_HEADERS).map(ReadLetter::header).toList(),
        Math.max(0, own.size() - MOST_HEADERS),
        shown(found.data(), MOST_DATA));
  }

  private static HeaderShown header(LetterLog.Header h) {
    String name = Shown.of(h.name().getBytes(StandardCharsets.UTF_8), 200).text();
    return new HeaderShown(
        name == null ? "(not readable)" : name, shown(h.value(), MOST_OF_A_HEADER));
  }

  private static @Nullable Shown shown(byte @Nullable [] bytes, int most) {
    return bytes == null ? null : Shown.of(bytes, most);
  }
}
