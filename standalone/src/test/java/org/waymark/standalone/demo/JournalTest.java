package org.waymark.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  @Test
  void remembersWhatEarlierRunsLeft() {
    assertThat(new Journal(folder).begin()).isEqualTo(Journal.Before.NOTHING);
    assertThat(new Journal(folder).begin()).isEqualTo(Journal.Before.A_PART);
    new Journal(folder).complete();
    assertThat(new Journal(folder).begin()).isEqualTo(Journal.Before.EVERYTHING);
  }

  @Test
  void knowsACatalogueByItsContent() {
    byte[] april = {1, 2};
    byte[] june = {1, 3};
    new Journal(folder).catalogueLoaded(april);
    assertThat(new Journal(folder).hasCatalogue(april.clone())).isTrue();
    assertThat(new Journal(folder).hasCatalogue(june)).isFalse();
  }
}
