package org.waymark.contracts.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;

class MeasurementWriterTest {
  private final Random random = new Random(11);

  @Test
  void writesWhatWouldBeWrittenByItself() {
    var codec = new EventCodec();
    for (int i = 0; i < 2000; i++) {
      MeasurementRecorded figure = figure(i);
      byte[] written = codec.encode(new Envelope("1", "/s", Instant.EPOCH, null, figure)).data();
      assertThat(new String(written, StandardCharsets.UTF_8))
          .isEqualTo(EventJson.strict().writeValueAsString(figure));
    }
  }

  private MeasurementRecorded figure(int row) {
    boolean ratio = random.nextBoolean();
    return new MeasurementRecorded(
        SeriesId.parse("neet/" + (random.nextBoolean() ? "-" : "E05002702")),
        Period.parse(random.nextBoolean() ? "2016-04" : "2016/17-Q3"),
        ratio ? null : decimal(),
        ratio ? decimal() : null,
        ratio ? decimal() : null,
        random.nextBoolean() ? null : random.nextInt(1000),
        random.nextBoolean() ? Finality.FINAL : Finality.PROVISIONAL,
        random.nextBoolean() ? List.of() : List.of("e", "p"),
        maybe("said: “é” \"quoted\" \\ \u0001 \uD83D\uDE00"),
        random.nextBoolean() ? null : decimal(),
        random.nextBoolean() ? null : decimal(),
        new Origin(
            "6e95fe92",
            row,
            "feed",
            "token:\"é\"",
            Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)),
            random.nextInt(50)));
  }

  private BigDecimal decimal() {
    return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(-4, 20));
  }

  private @Nullable String maybe(String text) {
    return random.nextBoolean() ? null : text;
  }
}
