package org.waymark.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.console.Console;

class SendProgressTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void whatWasTakenIsAllSentAndSaidOnceInBytes() throws Exception {
    FeedFile file = file("a.csv", 300);
    try (var progress = progress(file)) {
      progress.sent(300);
      progress.taken(file);
    }
    assertThat(states().getLast()).contains("100%").contains("300/300 B");
    assertThat(states()).doesNotHaveDuplicates();
  }

  @Test
  void aFileThatWasNotTakenIsNotSaidToBeSent() throws Exception {
    FeedFile first = file("a.csv", 300);
    FeedFile second = file("b.csv", 300);
    try (var progress = progress(first, second)) {
      progress.sent(300);
      progress.failed();
      progress.sent(300);
      progress.taken(second);
    }
    assertThat(states().getLast()).contains("50%").contains("300/600 B");
  }

  @Test
  void whereNothingAnsweredNothingWasSent() throws Exception {
    try (var progress = progress(file("a.csv", 20_480))) {
      progress.failed();
    }
    assertThat(states().getLast()).contains("0%").contains("0/20 KiB");
  }

  @Test
  void noStateFillsTheLine() throws Exception {
    try (var progress = progress(file("a.csv", 20_480))) {
      progress.sent(1);
    }
    assertThat(states()).allMatch(state -> state.length() < 60);
  }

  private FeedFile file(String name, int size) throws Exception {
    return FeedFile.of(Files.writeString(folder.resolve(name), "x".repeat(size)), null);
  }

  private SendProgress progress(FeedFile... files) {
    var out = new PrintStream(err, true, StandardCharsets.UTF_8);
    var console = new Console(out, out, Map.of("COLUMNS", "60"), true);
    return SendProgress.of(console, List.of(files));
  }

  private List<String> states() {
    return Arrays.stream(err.toString(StandardCharsets.UTF_8).split("\r"))
        .map(state -> state.replaceAll("\\e\\[\\d*m", "").strip())
        .filter(state -> !state.isEmpty())
        .toList();
  }
}
