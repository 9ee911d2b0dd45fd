package org.waymark.reporting.cut;

import java.util.List;
import org.waymark.contracts.event.CutCompleted;

/** Keeps cuts and what is told for them. Whatever is told first stands; writes are durable. */
public interface CutStore {
  /** Keeps a cut unless there is one for its month, and answers the one that stands. */
  Cut open(Cut cut);

  /** Remembers that every partition was asked. */
  void requested(String cut);

  /** All cuts, earliest month first. */
  List<Cut> cuts();

  void bar(CutBarrier barrier);

  void take(List<TakenSeries> series);

  void complete(CutCompleted completed);

  List<CutBarrier> barriers(String cut);

  List<CutCompleted> completions(String cut);

  /** Ordered by series. */
  List<TakenSeries> series(String cut);
}
