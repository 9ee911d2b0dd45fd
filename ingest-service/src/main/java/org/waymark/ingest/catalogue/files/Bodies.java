package org.waymark.ingest.catalogue.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.contracts.catalogue.Committee;
import org.waymark.contracts.catalogue.DatedName;
import org.waymark.contracts.catalogue.Directorate;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.value.CommitteeKind;

/** Directorates, committees with their meetings, and the posts that own indicators. */
final class Bodies {
  private final Documents documents;

  Bodies(Documents documents) {
    this.documents = documents;
  }

  /** Several rows of one code are the names it has borne. */
  List<Directorate> directorates() {
    Map<String, List<DatedName>> names = new LinkedHashMap<>();
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry e : documents.rows(FolderParser.DIRECTORATES, "code", "name", "from")) {
      documents.names(FolderParser.DIRECTORATES, e.optionalText("code"));
      String code = e.read("code", Codes::plain);
      addName(e, code, names, first);
    }
    List<Directorate> all = new ArrayList<>();
    names.forEach(
        (code, dated) -> all.add(entry(first, code).at(new Directorate(code, List.copyOf(dated)))));
    return all;
  }

  List<Committee> committees() {
    Map<String, List<DatedName>> names = new LinkedHashMap<>();
    Map<String, CommitteeKind> kinds = new LinkedHashMap<>();
    Map<String, Entry> first = new LinkedHashMap<>();
    for (Entry e : documents.rows(FolderParser.COMMITTEES, "code", "kind", "name", "from")) {
      documents.names(FolderParser.COMMITTEES, e.optionalText("code"));
      String code = e.read("code", Codes::plain);
      CommitteeKind kind = e.read("kind", CommitteeKind::of);
      if (addName(e, code, names, first) && kinds.merge(code, kind, (a, b) -> a) != kind) {
        e.wrong("kind", kind.word(), "the committee has another kind above");
      }
    }
    Map<String, List<LocalDate>> meetings = meetings();
    List<Committee> all = new ArrayList<>();
    names.forEach((code, dated) -> {
      CommitteeKind kind = kinds.getOrDefault(code, CommitteeKind.SERVICE);
      List<LocalDate> dates = List.copyOf(meetings.getOrDefault(code, List.of()));
      all.add(entry(first, code).at(new Committee(code, kind, List.copyOf(dated), dates)));
    });
    return all;
  }

  private static boolean addName(
      Entry e, String code, Map<String, List<DatedName>> names, Map<String, Entry> first) {
    String name = e.text("name");
    LocalDate from = e.date("from");
    if (!e.sound()) {
      return false;
    }
    List<DatedName> known = names.computeIfAbsent(code, c -> new ArrayList<>());
    first.putIfAbsent(code, e);
    if (known.stream().anyMatch(other -> other.from().equals(from))) {
      e.wrong("from", from.toString(), "'%s' has another name from that day".formatted(code));
    }
    known.add(new DatedName(from, name));
    return true;
  }

  private static Entry entry(Map<String, Entry> first, String code) {
    return Objects.requireNonNull(first.get(code));
  }

  private Map<String, List<LocalDate>> meetings() {
    Map<String, List<LocalDate>> all = new LinkedHashMap<>();
    for (Entry e : documents.optionalRows(FolderParser.MEETINGS, "committee", "date")) {
      String committee = e.text("committee");
      LocalDate date = e.date("date");
      if (e.sound() && !isCommittee(committee)) {
        e.wrong("committee", committee, "no committee of this code is in committees.csv");
      } else if (e.sound()) {
        all.computeIfAbsent(committee, c -> new ArrayList<>()).add(date);
      }
    }
    all.values().forEach(dates -> dates.sort(null));
    return all;
  }

  private boolean isCommittee(String code) {
    return documents.named().getOrDefault(FolderParser.COMMITTEES, Set.of()).contains(code);
  }

  List<Owner> owners() {
    List<Owner> all = new ArrayList<>();
    for (Entry e :
        documents.optionalRows(FolderParser.OWNERS, "code", "post", "directorate", "reports_to")) {
      documents.names(FolderParser.OWNERS, e.optionalText("code"));
      String code = e.read("code", Codes::plain);
      String post = e.text("post");
      String directorate = e.text("directorate");
      String reportsTo = e.optionalText("reports_to");
      if (e.sound()) {
        all.add(e.at(new Owner(code, post, directorate, reportsTo)));
      }
    }
    return all;
  }
}
