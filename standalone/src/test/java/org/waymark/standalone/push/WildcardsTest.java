package org.waymark.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.client.UsageError;

class WildcardsTest {
  @TempDir private Path folder;
  private Path april;
  private Path may;

  @BeforeEach
  void twoMonths() throws Exception {
    april = Files.writeString(Files.createDirectories(folder.resolve("04")).resolve("a.csv"), "x");
    may = Files.writeString(Files.createDirectories(folder.resolve("05")).resolve("a.csv"), "x");
  }

  @Test
  void standForFilesInAnyFolderTheyMatch() {
    assertThat(Wildcards.expand(folder + "/*/a.csv")).containsExactly(april, may);
    assertThat(Wildcards.expand(folder + "/04/?.{csv,json}")).containsExactly(april);
  }

  @Test
  void mayBeWrittenAsOnWindows() {
    String windows = folder.toString().replace('/', '\\');
    assertThat(Wildcards.expand(windows + "\\*\\a.csv")).containsExactly(april, may);
    assertThat(Wildcards.expand(windows + "\\05\\*.csv")).containsExactly(may);
  }

  @Test
  void aFileOfThatVeryNameIsMeantFirst() throws Exception {
    Path odd = Files.writeString(folder.resolve("a[1].csv"), "x");
    assertThat(Wildcards.expand(odd.toString())).containsExactly(odd);
  }

  @Test
  void thatMatchNothingOrAreNoneAreWrongUsage() {
    assertThatThrownBy(() -> Wildcards.expand(folder + "\\*.xlsx"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("No file matches");
    assertThatThrownBy(() -> Wildcards.expand(folder + "/{a.csv"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("cannot be read");
  }
}
