package org.waymark.reporting.pack;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.event.CutCompleted;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.cut.Completeness;
import org.waymark.reporting.cut.Cut;
import org.waymark.reporting.cut.CutBarrier;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.cut.TakenSeries;
import org.waymark.reporting.ledger.Ledger;
import org.waymark.reporting.ledger.LedgerEntry.Kind;
import org.waymark.reporting.log.EventLog;

/**
 * Publishes the reports of every month whose cut is complete, in order. It may be run at any time,
 * by anybody, and killed anywhere: what is published already is left alone, and the rest comes out
 * the same.
 */
public final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final Duration UNFINISHED_WITHIN = Duration.ofDays(62);
  private static final int FIRST_VERSION = 1;
  private final CutStore cuts;
  private final Ledger ledger;
  private final Catalogues catalogues;
  private final EventLog log;
  private final PackAssembler assembler;
  private final PackRenderer renderer;
  private final PackStore packs;
  private final Counter published;

  public Publisher(
      CutStore cuts,
      Ledger ledger,
      Catalogues catalogues,
      EventLog log,
      PackAssembler assembler,
      PackRenderer renderer,
      PackStore packs,
      MeterRegistry meters) {
    this.cuts = cuts;
    this.ledger = ledger;
    this.catalogues = catalogues;
    this.log = log;
    this.assembler = assembler;
    this.renderer = renderer;
    this.packs = packs;
    this.published = meters.counter("waymark.reporting.packs.published");
  }

  /** Publishes what is complete; a month that waits makes later ones wait. */
  public void publishAll() {
    Set<Period> finished = Set.copyOf(packs.finished());
    Cut previous = null;
    for (Cut cut : cuts.cuts()) {
      if (!finished.contains(cut.month()) && !publish(cut, previous)) {
        return;
      }
      previous = cut;
    }
  }

  private boolean publish(Cut cut, @Nullable Cut previous) {
    List<CutCompleted> completions = cuts.completions(cut.id());
    List<CutBarrier> barriers = cuts.barriers(cut.id());
    List<TakenSeries> series = cuts.series(cut.id());
    Optional<String> missing =
        Completeness.missing(completions, barriers, series, log.partitions(Topics.LEDGER));
    if (missing.isPresent()) {
      LOG.debug("the reports of {} wait: {}", cut.month(), missing.get());
      return false;
    }
    CatalogueIndex catalogue = catalogues.version(completions.getFirst().catalogueVersion());
    PackInput input =
        new PackInput(catalogue, cut, states(series), before(cut, previous), books(cut, barriers));
    catalogue.catalogue().committees().forEach(committee -> publish(input, committee));
    packs.finish(cut.month());
    LOG.info("the reports of {} are published", cut.month());
    return true;
  }

  private void publish(PackInput input, Committee committee) {
    Pack pack = assembler.assemble(input, committee, FIRST_VERSION);
    Map<PackForm, byte[]> forms = renderer.render(pack);
    Map<PackForm, String> hashes = new TreeMap<>();
    forms.forEach((form, bytes) -> hashes.put(form, Sha256.of(bytes)));
    PackManifest manifest =
        new PackManifest(
            pack.id(),
            input.cut().id(),
            input.cut().at(),
            pack.front().committeeName(),
            pack.front().title(),
            pack.headline(),
            hashes);
    if (packs.publish(manifest, forms)) {
      published.increment();
    }
  }

  private static Map<SeriesId, SeriesState> states(List<TakenSeries> series) {
    return series.stream()
        .map(TakenSeries::state)
        .collect(Collectors.toMap(SeriesState::series, state -> state));
  }

  private @Nullable Map<SeriesId, SeriesState> before(Cut cut, @Nullable Cut previous) {
    return previous == null || !previous.month().equals(cut.month().previous())
        ? null
        : states(cuts.series(previous.id()));
  }

  private Books books(Cut cut, List<CutBarrier> at) {
    Map<Integer, Long> barriers =
        at.stream().collect(Collectors.toMap(CutBarrier::partition, CutBarrier::offset));
    List<Period> two = cut.month().lastPeriods(2).toList();
    return new Books(
        ledger.lines(barriers, Kind.FINANCE, FinanceLineRecorded.class, two),
        ledger.lines(barriers, Kind.RISK, RiskRecorded.class, two),
        ledger.lines(barriers, Kind.PROJECT, ProjectRecorded.class, two),
        ledger.lines(
            barriers,
            Kind.WORKFORCE,
            WorkforceRecorded.class,
            cut.month().lastPeriods(12).toList()),
        ledger.unfinished(barriers, cut.at().minus(UNFINISHED_WITHIN)));
  }
}
