package org.waymark.ingest.deadletter;

import java.util.Optional;

/** Takes dead letters in, each once, however often and wherever it is cut short. */
public final class ReceiveLetters {
  private static final int TRIES = 20;

  private final Letters letters;

  public ReceiveLetters(Letters letters) {
    this.letters = letters;
  }

  public void receive(Death death) {
    for (int i = 0; i < TRIES; i++) {
      if (kept(death)) {
        return;
      }
    }
    throw new IllegalStateException(
        "dead letter %d changes all the time".formatted(death.number()));
  }

  private boolean kept(Death death) {
    Optional<Letter> known = known(death);
    if (known.isEmpty()) {
      return letters.insert(Letter.of(death));
    }
    Letter after = known.get().diedAgain(death);
    return after.equals(known.get()) || letters.replace(after);
  }

  private Optional<Letter> known(Death death) {
    var replay = death.replay();
    Optional<Letter> replayed =
        replay == null
            ? Optional.empty()
            : letters.byId(replay.letter()).filter(letter -> isSameRecord(letter, death));
    return replayed.or(() -> letters.byId(death.id()));
  }

  private static boolean isSameRecord(Letter letter, Death death) {
    return letter.service().equals(death.service())
        && letter.place().topic().equals(death.place().topic())
        && letter.place().partition() == death.place().partition();
  }
}
