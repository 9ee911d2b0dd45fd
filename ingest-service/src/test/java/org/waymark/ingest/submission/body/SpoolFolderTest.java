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
  void aFolderThatSomebodyTidiedAwayIsMadeAgain() throws IOException {
    SpoolFolder ours = SpoolFolder.in(parent);
    Files.delete(ours.path().resolve("lock"));
    Files.delete(ours.path());
    assertThat(ours.newFile()).exists();
    ours.letGo();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
    Files.createFile(elsewhere.resolve("lock"));
    Path shared = Files.createDirectory(parent.resolve("shared"));
    Files.createSymbolicLink(shared.resolve("process-1"), elsewhere);
    SpoolFolder.in(shared).letGo();
    assertThat(elsewhere.resolve("lock")).exists();
  }

  @Test
  void whatIsNoFolderOfOursStays() throws IOException {
    Path other = Files.createDirectory(parent.resolve("other"));
    Files.createFile(other.resolve("a"));
    SpoolFolder.in(parent).letGo();
    assertThat(other.resolve("a")).exists();
  }
}
