package org.waymark.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzippedTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 100_000})
  void anyGzipReaderFindsTheSameBytes(int length) throws IOException {
    byte[] plain = new byte[length];
    new Random(7).nextBytes(plain);
    byte[] packed = Gzipped.of(new ByteArrayInputStream(plain)).readAllBytes();
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain);
    }
  }
}
