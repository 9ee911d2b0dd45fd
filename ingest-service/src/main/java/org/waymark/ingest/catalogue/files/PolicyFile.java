package org.waymark.ingest.catalogue.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.QueryRules;
import org.waymark.contracts.catalogue.SmallNumbers;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.value.CountOf;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.SignalEffect;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.TrackSignal;

/** The policies in their versions. */
final class PolicyFile {
  private final Documents documents;

  PolicyFile(Documents documents) {
    this.documents = documents;
  }

  List<Policy> read() {
    List<Policy> all = new ArrayList<>();
    for (Entry e : documents.list(FolderParser.POLICIES)) {
      documents.names(FolderParser.POLICIES, e.optionalText("name"));
      String name = e.read("name", Codes::plain);
      List<PolicyVersion> versions = new ArrayList<>();
      for (Entry version : e.entries("versions")) {
        PolicyVersion read = version(version);
        if (read != null) {
          versions.add(read);
        }
      }
      e.nothingElse();
      if (e.sound()) {
        all.add(e.at(new Policy(name, List.copyOf(versions))));
      }
    }
    return all;
  }

  private @Nullable PolicyVersion version(Entry e) {
    int number = e.number("version", 1, 10_000);
    LocalDate from = e.date("from");
    Entry banding = e.entry("banding");
    Distance distance = banding.read("distance", Distance::of);
    List<Band> bands = new ArrayList<>();
    for (Entry band : banding.entries("bands")) {
      Band read = BandEntry.of(band);
      if (read != null) {
        bands.add(read);
      }
    }
    banding.nothingElse();
    TrackRule track = track(e.entry("track"));
    QueryRules queries = QueryRulesEntry.of(e);
    SpcRules spc = ChartEntry.of(e);
    SmallNumbers small = smallNumbers(e.shortEntry("smallNumbers", "below"));
    e.nothingElse();
    return e.sound() && banding.sound()
        ? e.at(
            new PolicyVersion(
                number,
                from,
                new Banding(distance, List.copyOf(bands)),
                track,
                queries,
                spc,
                small))
        : null;
  }

  private static TrackRule track(Entry e) {
    List<Status> counts = e.list("counts", Status::of);
    List<Status> watch = e.list("watch", Status::of);
    Map<Frequency, Integer> enter = periods(e.optionalEntry("enter"));
    Map<Frequency, Integer> leave = periods(e.optionalEntry("leave"));
    if (counts.isEmpty()) {
      e.wrong("counts", null, "at least one status that counts as off track is wanted");
    }
    Map<TrackSignal, SignalEffect> signals = signals(e.optionalEntry("signals"));
    e.nothingElse();
    return e.at(new TrackRule(counts, enter, leave, watch, signals));
  }

  private static @Nullable Map<TrackSignal, SignalEffect> signals(@Nullable Entry e) {
    if (e == null) {
      return null;
    }
    Map<TrackSignal, SignalEffect> all = new EnumMap<>(TrackSignal.class);
    for (String word : e.fieldNames()) {
      SignalEffect effect = e.read(word, SignalEffect::of);
      try {
        all.put(TrackSignal.of(word), effect);
      } catch (IllegalArgumentException unknown) {
        e.wrong(word, null, String.valueOf(unknown.getMessage()));
      }
    }
    return all;
  }

  private static @Nullable SmallNumbers smallNumbers(@Nullable Entry e) {
    if (e == null) {
      return null;
    }
    BigDecimal below = e.decimal("below");
    CountOf of = e.optional("of", CountOf::of);
    e.nothingElse();
    return e.sound() ? e.at(new SmallNumbers(below, of)) : null;
  }

  private static Map<Frequency, Integer> periods(@Nullable Entry e) {
    Map<Frequency, Integer> all = new EnumMap<>(Frequency.class);
    if (e == null) {
      return all;
    }
    for (String word : e.fieldNames()) {
      int periods = e.number(word, 1, 60);
      try {
        all.put(Frequency.of(word), periods);
      } catch (IllegalArgumentException unknown) {
        e.wrong(word, null, String.valueOf(unknown.getMessage()));
      }
    }
    return all;
  }
}
