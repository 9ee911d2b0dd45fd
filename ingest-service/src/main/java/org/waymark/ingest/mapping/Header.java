package org.waymark.ingest.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.contracts.catalogue.MappedAcross;
import org.waymark.contracts.catalogue.MappedColumn;
import org.waymark.contracts.catalogue.Mapping;
import org.waymark.contracts.catalogue.MappingCondition;
import org.waymark.ingest.submission.UnreadableBody;

/** A file's header, held against what the feed's mapping names. */
final class Header {
  /** The place of a column that may be missing, and is. */
  static final int MISSING = -1;

  private static final int MOST_SHOWN = 80;

  private final Mapping mapping;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Integer> across = new ArrayList<>();

  private Header(Mapping mapping, List<String> names) {
    this.mapping = mapping;
    this.names = names;
  }

  /**
   * @throws UnreadableBody naming the column that is missing, not known or there twice
   */
  static Header of(Mapping mapping, List<String> cells) throws UnreadableBody {
    var header = new Header(mapping, cells.stream().map(String::strip).toList());
    Set<String> used = used(mapping);
    Set<String> ignored = new HashSet<>(mapping.ignored().stream().map(header::key).toList());
    Set<String> keys = new HashSet<>(used.stream().map(header::key).toList());
    for (int i = 0; i < header.names.size(); i++) {
      String key = header.key(header.names.get(i));
      if (keys.contains(key)) {
        header.once(key, i);
      } else if (!ignored.contains(key) && !header.isAcross(i) && !mapping.ignoreOthers()) {
        throw header.unknown(i, used);
      }
    }
    header.allNeeded();
    return header;
  }

  private void once(String key, int place) throws UnreadableBody {
    if (places.put(key, place) != null) {
      throw new UnreadableBody(
          "header.repeated-column", "the column '%s' stands twice".formatted(name(place)));
    }
    MappedAcross wide = mapping.across();
    if (wide != null && wide.columns().stream().map(this::key).anyMatch(key::equals)) {
      across.add(place);
    }
  }

  /** Columns across that are told by their form alone. */
  private boolean isAcross(int place) {
    MappedAcross wide = mapping.across();
    if (wide == null || !wide.columns().isEmpty() || names.get(place).isEmpty()) {
      return false;
    }
    boolean readable = ColumnPlan.canRead(wide.header(), names.get(place));
    if (readable) {
      across.add(place);
    }
    return readable;
  }

  private UnreadableBody unknown(int place, Set<String> used) {
    Set<String> all = new LinkedHashSet<>(used);
    all.addAll(mapping.ignored());
    return new UnreadableBody(
        "header.unknown-column",
        "the column '%s' is unknown to this feed's mapping; these are known: %s"
            .formatted(shortened(names.get(place)), String.join(", ", all)));
  }

  private void allNeeded() throws UnreadableBody {
    for (String name : needed(mapping)) {
      if (!places.containsKey(key(name))) {
        throw new UnreadableBody(
            "header.missing-column",
            "the column '%s' is missing, which this feed's mapping reads; the header has: %s"
                .formatted(name, shortened(String.join(", ", names))));
      }
    }
    if (mapping.across() != null && across.isEmpty()) {
      throw new UnreadableBody(
          "header.missing-column",
          "no column has a header that this feed's mapping reads as a figure's");
    }
  }

  /** Every column of the sender's that the mapping reads. */
  static Set<String> used(Mapping mapping) {
    Set<String> all = new LinkedHashSet<>();
    mapping.everyCondition().map(MappingCondition::column).forEach(all::add);
    mapping.everyColumn().flatMap(c -> c.columns().stream()).forEach(all::add);
    if (mapping.across() != null) {
      all.addAll(mapping.across().columns());
    }
    return all;
  }

  /** Those without which a file cannot be read. */
  static Set<String> needed(Mapping mapping) {
    Set<String> all = used(mapping);
    Set<String> optional = new HashSet<>();
    Set<String> read = new HashSet<>();
    mapping.everyCondition().map(MappingCondition::column).forEach(read::add);
    for (MappedColumn column : mapping.everyColumn().toList()) {
      (column.empty() == null ? read : optional).addAll(column.columns());
    }
    optional.removeAll(read);
    all.removeAll(optional);
    return all;
  }

  /** The place of a column that the mapping names. */
  int place(String column) {
    return places.getOrDefault(key(column), MISSING);
  }

  /** The places of all that the mapping reads. */
  BitSet used() {
    var used = new BitSet();
    places.values().forEach(used::set);
    across.forEach(used::set);
    return used;
  }

  /** The header as it stands in the file. */
  String name(int place) {
    return names.get(place);
  }

  /** The places of the columns across, in their order. */
  List<Integer> across() {
    return List.copyOf(across);
  }

  private String key(String name) {
    return mapping.looseHeaders()
        ? name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT)
        : name.strip();
  }

  private static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
