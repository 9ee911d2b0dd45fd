package org.waymark.reporting.cut;

import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.SeriesCut;
import org.waymark.reporting.log.BatchHandler;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.LogRecord;

/** Gathers what the partitions of the inputs tell at a cut, then tries to publish. */
public final class CutCollector implements BatchHandler {
  private final CutStore cuts;
  private final Decoder decoder;
  private final Runnable publish;

  /**
   * @param publish told when a cut may have become complete; never throws
   */
  public CutCollector(CutStore cuts, Decoder decoder, Runnable publish) {
    this.cuts = cuts;
    this.decoder = decoder;
    this.publish = publish;
  }

  @Override
  public void handle(int partition, List<LogRecord> batch) {
    List<TakenSeries> series = new ArrayList<>();
    List<CutCompleted> completed = new ArrayList<>();
    for (LogRecord record : batch) {
      decoder.decode(record).ifPresent(envelope -> sort(record, envelope, series, completed));
    }
    cuts.take(series);
    completed.forEach(cuts::complete);
    publish.run();
  }

  private void sort(
      LogRecord record, Envelope envelope, List<TakenSeries> series, List<CutCompleted> completed) {
    switch (envelope.event()) {
      case SeriesCut cut ->
          series.add(new TakenSeries(cut.cut(), cut.partition(), cut.state(), record.data()));
      case CutCompleted done -> completed.add(done);
      default -> decoder.putAside(record, "only a cut's series and completions belong here");
    }
  }
}
