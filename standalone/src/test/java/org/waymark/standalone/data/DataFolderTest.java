package org.waymark.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.ChildJvm;

class DataFolderTest {
  private static final Map<String, String> NO_VARIABLES = Map.of();

  @TempDir private Path folder;

  @Test
  void theAdministratorsTokenIsMadeOnceForItsOwnerOnly() throws Exception {
    try (var data = DataFolder.open(folder, ClockKind.REAL)) {
      var first = data.secrets().adminToken(NO_VARIABLES);
      var second = data.secrets().adminToken(NO_VARIABLES);
      assertThat(first.made()).isTrue();
      assertThat(second.made()).isFalse();
      assertThat(second.value()).isEqualTo(first.value()).hasSizeGreaterThanOrEqualTo(40);
      assertThat(first.toString()).doesNotContain(first.value());
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void aTokenFromTheEnvironmentIsUsedAndNotWrittenDown() {
    try (var data = DataFolder.open(folder, ClockKind.REAL)) {
      var token = data.secrets().adminToken(Map.of("WAYMARK_ADMIN_TOKEN", "from outside"));
      assertThat(token.value()).isEqualTo("from outside");
      assertThat(token.made()).isFalse();
    }
    assertThat(tokenFile()).doesNotExist();
  }

  @Test
  void aSecondOpeningIsRefusedUntilTheFirstIsClosed() {
    try (var data = DataFolder.open(folder, ClockKind.REAL)) {
      assertThat(data.path()).isAbsolute();
      assertThat(DataFolder.isOpen(folder)).isTrue();
      assertThatThrownBy(() -> DataFolder.open(folder, ClockKind.REAL))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another Waymark")
          .hasMessageContaining("--data");
    }
    assertThat(DataFolder.isOpen(folder)).isFalse();
    DataFolder.open(folder, ClockKind.REAL).close();
  }

  @Test
  void aKilledProcessLeavesNoLockBehind() {
    List<String> printed = ChildJvm.killedAfter(1, FolderHolder.class, folder);
    assertThat(printed).containsExactly("refused to others: true");
    DataFolder.open(folder, ClockKind.REAL).close();
  }

  @Test
  void theTwoClocksNeverMeetInOneFolder() {
    Instant made;
    try (var data = DataFolder.open(folder, ClockKind.DEMONSTRATION)) {
      made = data.madeAt();
    }
    assertThatThrownBy(() -> DataFolder.open(folder, ClockKind.REAL))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("demonstration clock");
    try (var data = DataFolder.open(folder, ClockKind.DEMONSTRATION)) {
      assertThat(data.madeAt()).isEqualTo(made);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file, ClockKind.REAL))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.toString());
  }

  private Path tokenFile() {
    return folder.resolve("admin-token");
  }
}
