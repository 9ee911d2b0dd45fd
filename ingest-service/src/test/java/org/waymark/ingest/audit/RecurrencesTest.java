package org.waymark.ingest.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens very often is one entry. */
class RecurrencesTest {
  private final List<String> written = new ArrayList<>();
  private boolean away;
  private final Recurrences recurrences = new Recurrences(this::write);

  @Test
  void manyOfAKindAreOneEntry() {
    for (int i = 0; i < 1000; i++) {
      recurrences.count("nobody", Action.TOKEN_REFUSED, "interface", "wrong token");
    }
    recurrences.count("who", Action.RATE_LIMITED, "feed/f", "too many requests");
    recurrences.write();
    recurrences.write();
    assertThat(written)
        .containsExactlyInAnyOrder(
            "nobody token.refused 1000 times within a minute: wrong token",
            "who rate.limited 1 times within a minute: too many requests");
  }

  @Test
  void theCountWaitsWhileTheStoreIsAway() {
    recurrences.count("who", Action.RATE_LIMITED, "feed/f", "too many requests");
    away = true;
    assertThatThrownBy(recurrences::write).hasMessage("away");
    away = false;
    recurrences.count("who", Action.RATE_LIMITED, "feed/f", "too many requests");
    recurrences.write();
    assertThat(written)
        .containsExactly("who rate.limited 2 times within a minute: too many requests");
  }

  @Test
  void strangersCannotFillTheMemory() {
    for (int i = 0; i < 5000; i++) {
      recurrences.count("who", Action.RATE_LIMITED, "feed/" + i, "too many requests");
    }
    recurrences.write();
    assertThat(written).hasSize(1000);
  }

  private void write(String actor, Action action, String subject, String outcome, String detail) {
    if (away) {
      throw new IllegalStateException("away");
    }
    written.add("%s %s %s".formatted(actor, action.word(), detail));
  }
}
