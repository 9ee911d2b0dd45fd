package org.waymark.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
  private static final int HALF_A_MEGABYTE = 512 * 1024;
  private final DeadLetter letter = new DeadLetter("ingest", "why", "topic", 1, 41);

  @Test
  void aUsualRecordIsHeldWhole() {
    byte[] data = new byte[HALF_A_MEGABYTE];
    assertThat(DeadLetter.fitting(data)).isSameAs(data);
    assertThat(letter.headers(data)).isEqualTo(letter.headers());
  }

  @Test
  void ofALargeOneTheBeginningIsHeldAndItsSizeIsSaid() {
    byte[] data = new byte[HALF_A_MEGABYTE + 1];
    data[0] = 'x';
    assertThat(DeadLetter.fitting(data)).hasSize(HALF_A_MEGABYTE).startsWith('x');
    assertThat(letter.headers(data)).containsEntry(DeadLetter.SIZE, "524289");
  }

  @Test
  void headersThatDoNotFitAreLeftOutAndOthersAreNot() {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("first", "1");
    own.put("large", "x".repeat(1 << 17));
    own.put("last", "2");
    assertThat(DeadLetter.fitting(own, String::length)).containsOnlyKeys("first", "last");
  }

  @Test
  void aReasonIsNoLongerThanPeopleRead() {
    var wordy = new DeadLetter("ingest", "y".repeat(5000), "topic", 0, 0);
    assertThat(wordy.headers().get(DeadLetter.REASON)).hasSize(2001).endsWith("…");
  }
}
