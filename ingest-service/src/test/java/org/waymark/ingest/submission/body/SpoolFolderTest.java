package org.waymark.ingest.submission.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFolderTest {
  @TempDir private Path parent;

  @Test
  void whatAKilledProcessLeftIsRemovedAndWhatALivingOneHasStays() throws IOException {
    SpoolFolder killed = SpoolFolder.in(parent);
    Path left = killed.newFile();
    SpoolFolder living = SpoolFolder.in(parent);
    Path held = living.newFile();
    killed.letGo();
    SpoolFolder third = SpoolFolder.in(parent);
    assertThat(left).doesNotExist();
    assertThat(killed.path()).doesNotExist();
    assertThat(held).exists();
    living.letGo();
    third.letGo();
  }

  @Test
  void whatIsNoFolderOfOursStays() throws IOException {
    Path other = Files.createDirectory(parent.resolve("other"));
    Files.createFile(other.resolve("a"));
    SpoolFolder.in(parent).letGo();
    assertThat(other.resolve("a")).exists();
  }
}
