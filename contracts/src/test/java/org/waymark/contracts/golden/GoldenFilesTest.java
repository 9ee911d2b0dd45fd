package org.waymark.contracts.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.contracts.codec.Encoded;
import org.waymark.contracts.codec.EventCodec;
import org.waymark.contracts.codec.Unreadable;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.EventTypes;

/**
 * Records as they were first written stay readable for ever, and nothing is written differently by
 * accident. A golden file may be added, never changed: see CONTRIBUTING.md.
 */
class GoldenFilesTest {
  private static final Map<String, Envelope> EXPECTED = GoldenEvents.all();
  private final EventCodec codec = new EventCodec();

  @ParameterizedTest
  @MethodSource("files")
  void isReadAsItWasMeant(String name) throws IOException, Unreadable {
    Envelope read = codec.decode(GoldenFiles.headers(name)::get, GoldenFiles.data(name));
    assertThat(read).isEqualTo(EXPECTED.get(name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenAgainToTheByte(String name) throws IOException, Unreadable {
    Envelope read = codec.decode(GoldenFiles.headers(name)::get, GoldenFiles.data(name));
    Encoded written = codec.encode(read);
    assertThat(new String(written.data(), StandardCharsets.UTF_8))
        .isEqualTo(new String(GoldenFiles.data(name), StandardCharsets.UTF_8));
    assertThat(written.headers()).containsExactlyEntriesOf(GoldenFiles.headers(name));
  }

  @Test
  void everyEventTypeHasOne() throws IOException {
    Set<String> types = new TreeSet<>();
    GoldenFiles.names().forEach(name -> types.add(name.substring(0, name.indexOf('/'))));
    assertThat(types).isEqualTo(new TreeSet<>(EventTypes.all().keySet()));
  }

  /** A new expectation writes its files and fails once, so that they are looked at and kept. */
  @Test
  void everyExpectationHasItsFiles() throws IOException {
    Set<String> missing = new TreeSet<>(EXPECTED.keySet());
    missing.removeAll(GoldenFiles.names());
    for (String name : missing) {
      GoldenFiles.add(name, codec.encode(EXPECTED.get(name)));
    }
    assertThat(missing).as("golden files just written: read them, then commit them").isEmpty();
  }

  static Stream<String> files() throws IOException {
    return GoldenFiles.names().stream();
  }
}
