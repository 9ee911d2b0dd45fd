package org.waymark.indicator.inputs.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;

import java.util.List;
import java.util.function.IntFunction;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.InputRow;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.history.Facts;
import org.waymark.indicator.inputs.Outbox;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Decision;
import org.waymark.indicator.series.LogPosition;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.series.Series;
import org.waymark.indicator.series.SeriesRecord;

/** A series that takes no more is a document that the store takes, with room for its marks. */
class FullDocumentTest {
  private static final int WHAT_IT_RECKONS = 2 * 1024 * 1024;
  private final Rules rules = new Rules(index(List.of(measure("m")), List.of()), day -> false);

  @Test
  void figuresTakeNoMoreThanIsReckoned() {
    MeasurementRecorded first = figure("m/-", "2016-04", "85").event();
    assertThat(sizeWhenFull(n -> revision(first, n)))
        .isBetween(WHAT_IT_RECKONS / 4, WHAT_IT_RECKONS);
  }

  @Test
  void textsTakeNoMoreThanIsReckoned() {
    var origin = figure("m/-", "2016-04", "85").event().origin();
    assertThat(
            sizeWhenFull(n ->
                new CommentaryGiven(
                    SeriesId.parse("m/-"),
                    figure("m/-", "2016-04", "85").event().period(),
                    "\u20ac".repeat(2_000),
                    n + 1,
                    origin)))
        .isBetween(WHAT_IT_RECKONS / 4, WHAT_IT_RECKONS);
  }

  private int sizeWhenFull(IntFunction<InputRow> rows) {
    Series series = Series.unknown(SeriesId.parse("m/-"));
    for (int n = 0; ; n++) {
      var position = new LogPosition(Topics.INPUTS, 0, n);
      Decision decision = series.apply(new SeriesRecord.RowCame(rows.apply(n), position), rules);
      if (decision.result() == Decision.Result.REFUSED) {
        return size(series);
      }
      series = decision.series();
    }
  }

  private static int size(Series series) {
    var stored = new StoredSeries(0, 0, 0, series, Outbox.EMPTY, Facts.NONE);
    var document = SeriesDocuments.write(stored);
    return new RawBsonDocument(document, new DocumentCodec()).getByteBuffer().remaining();
  }

  private static MeasurementRecorded revision(MeasurementRecorded figure, int n) {
    return new MeasurementRecorded(
        figure.series(),
        figure.period(),
        figure.value(),
        null,
        null,
        n + 1,
        figure.finality(),
        figure.markers(),
        null,
        null,
        null,
        figure.origin());
  }
}
