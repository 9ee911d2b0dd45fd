package org.waymark.indicator.rebuild;

import java.util.List;
import org.waymark.contracts.event.TrackEvent;
import org.waymark.indicator.inputs.Publisher;
import org.waymark.indicator.inputs.Tally;

/** What a rebuild says is said to nobody: it was said when the live fold came by. */
final class Unheard {
  static final Publisher PUBLISHER =
      new Publisher() {
        @Override
        public void publish(List<Message> messages) {}

        @Override
        public void deadLetters(List<DeadLetter> letters) {}
      };

  static final Tally TALLY =
      new Tally() {
        @Override
        public void received(int records) {}

        @Override
        public void ended(End end) {}

        @Override
        public void told(TrackEvent event) {}
      };

  private Unheard() {}
}
