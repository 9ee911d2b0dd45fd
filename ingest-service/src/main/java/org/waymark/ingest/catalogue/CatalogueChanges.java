package org.waymark.ingest.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TermDates;

/** What differs between two versions of a catalogue, by code. */
public final class CatalogueChanges {
  /** Codes of one kind of thing. */
  public record Change(List<String> added, List<String> changed, List<String> removed) {
    public boolean isEmpty() {
      return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
  }

  private CatalogueChanges() {}

  /** By kind; a kind in which nothing changed is listed with nothing in it. */
  public static Map<String, Change> between(@Nullable Catalogue before, Catalogue after) {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("indicators", of(before, after, Catalogue::indicators, Indicator::code));
    all.put("targets", of(before, after, Catalogue::targets, CatalogueChanges::name));
    all.put("frameworks", of(before, after, Catalogue::frameworks, CatalogueChanges::name));
    all.put("directorates", of(before, after, Catalogue::directorates, Directorate::code));
    all.put("committees", of(before, after, Catalogue::committees, Committee::code));
    all.put("breakdowns", of(before, after, Catalogue::breakdowns, Breakdown::code));
    all.put("policies", of(before, after, Catalogue::policies, Policy::name));
    all.put("profiles", of(before, after, Catalogue::profiles, Profile::code));
    all.put("feeds", of(before, after, Catalogue::feeds, Feed::code));
    all.put("owners", of(before, after, Catalogue::owners, Owner::code));
    all.put("terms", of(before, after, Catalogue::terms, TermDates::term));
    all.put("council", of(before, after, c -> List.of(c.council()), c -> c.code()));
    all.put("calendar", of(before, after, c -> List.of(c.calendar()), c -> "calendar"));
    return all;
  }

  private static String name(Framework framework) {
    return framework.code() + " " + framework.version();
  }

  private static String name(Target target) {
    return target.series() + " " + target.period();
  }

  private static <T> Change of(
      @Nullable Catalogue before,
      Catalogue after,
      Function<Catalogue, List<T>> part,
      Function<T, Object> code) {
    Map<String, T> old = before == null ? Map.of() : byCode(part.apply(before), code);
    Map<String, T> now = byCode(part.apply(after), code);
    var added = new TreeSet<>(now.keySet());
    added.removeAll(old.keySet());
    var removed = new TreeSet<>(old.keySet());
    removed.removeAll(now.keySet());
    var changed = new TreeSet<>(now.keySet());
    changed.removeIf(
        each -> !old.containsKey(each) || Objects.equals(now.get(each), old.get(each)));
    return new Change(List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
  }

  private static <T> Map<String, T> byCode(List<T> all, Function<T, Object> code) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(each -> map.put(code.apply(each).toString(), each));
    return map;
  }
}
