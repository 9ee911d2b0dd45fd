package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenRowsTest {
  @Test
  void itTellsTheSameAsAMapOfEverything() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var seen = new SeenRows();
    Map<String, Integer> rows = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (int row = 1; row <= 50_000; row++) {
      String subject = "series-" + random.nextInt(30_000) + "/2016-10";
      String id = Integer.toString(random.nextInt(3));
      int entry = seen.note(subject, id, row);
      Integer before = rows.putIfAbsent(subject, row);
      if (before == null) {
        ids.put(subject, id);
        assertThat(entry).as("seed %d", seed).isNegative();
      } else {
        assertThat(seen.row(entry)).as("seed %d", seed).isEqualTo(before);
        assertThat(seen.hasId(entry, id))
            .as("seed %d", seed)
            .isEqualTo(id.equals(ids.get(subject)));
      }
    }
  }

  @Test
  void aMillionSubjectsThatDifferLittleAreAllToldApart() {
    var seen = new SeenRows();
    Set<Integer> entries = new HashSet<>();
    for (int i = 0; i < 1_000_000; i++) {
      entries.add(seen.note("visits/E0700" + i + "|2016-" + i % 12, "x", i));
    }
    assertThat(entries).containsExactly(-1);
  }
}
