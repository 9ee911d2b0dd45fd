package org.waymark.ingest.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void textIsShownAsTextAndAnythingElseInBase64() {
    assertThat(shown("{\"a\":\"£\"}\n", 99)).isEqualTo(new Shown("{\"a\":\"£\"}\n", null, 11, 0));
    assertThat(Shown.of(new byte[] {(byte) 0xff}, 99)).isEqualTo(new Shown(null, "/w==", 1, 0));
    assertThat(shown("a\u0000b", 99).base64()).isEqualTo("YQBi");
    assertThat(Shown.of(new byte[0], 99)).isEqualTo(new Shown("", null, 0, 0));
  }

  @Test
  void whatIsLongIsCutBetweenCharacters() {
    assertThat(shown("££££", 3)).isEqualTo(new Shown("£", null, 8, 6));
    assertThat(shown("££££", 4)).isEqualTo(new Shown("££", null, 8, 4));
    assertThat(Shown.of(new byte[] {(byte) 0xff, 1, 2}, 2).more()).isEqualTo(1);
  }

  private static Shown shown(String text, int most) {
    return Shown.of(text.getBytes(StandardCharsets.UTF_8), most);
  }
}
