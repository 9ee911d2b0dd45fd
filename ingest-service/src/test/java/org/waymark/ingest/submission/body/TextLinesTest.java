package org.waymark.ingest.submission.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  private static final int LONGEST = 20_000;

  @Test
  void readsLineByLineHoweverTheTextComes() throws IOException {
    var random = new Random(7);
    List<String> lines =
        IntStream.range(0, 200)
            .mapToObj(i -> "x".repeat(random.nextInt(i % 10 == 0 ? LONGEST : 300)))
            .toList();
    String text = String.join("\n", lines) + "\n";

    assertThat(read(new StringReader(text))).isEqualTo(lines);
    assertThat(read(dripping(text, random))).isEqualTo(lines);
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(read(new StringReader("a\nb"))).containsExactly("a", "b");
    assertThat(read(new StringReader("a\n"))).containsExactly("a");
    assertThat(read(new StringReader(""))).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(read(new StringReader("\uFEFFa\n\uFEFFb"))).containsExactly("a", "\uFEFFb");
    assertThat(read(new StringReader("\uFEFF"))).isEmpty();
  }

  @Test
  void whatIsTooLongIsPassedOverAndSaid() throws IOException {
    String text =
        "a\n"
            + "x".repeat(LONGEST + 1)
            + "\n"
            + "y".repeat(10 * LONGEST)
            + "\nb\n"
            + "z".repeat(3 * LONGEST);

    assertThat(read(new StringReader(text)))
        .containsExactly("a", "too long", "too long", "b", "too long");
  }

  @Test
  void holdsNoMoreThanItMust() throws IOException {
    try (var lines = new TextLines(new StringReader("x".repeat(100 * LONGEST)), LONGEST)) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.isTooLong()).isTrue();
      assertThat(lines.letters()).hasSizeLessThan(4 * LONGEST);
    }
  }

  private static List<String> read(Reader text) throws IOException {
    List<String> all = new ArrayList<>();
    try (var lines = new TextLines(text, LONGEST)) {
      while (lines.next()) {
        all.add(
            lines.isTooLong()
                ? "too long"
                : new String(lines.letters(), lines.from(), lines.length()));
      }
    }
    return all;
  }

  /** Gives a few characters at a time. */
  private static Reader dripping(String text, Random random) {
    return new StringReader(text) {
      @Override
      public int read(char[] into, int from, int length) throws IOException {
        return super.read(into, from, Math.min(length, 1 + random.nextInt(700)));
      }
    };
  }
}
