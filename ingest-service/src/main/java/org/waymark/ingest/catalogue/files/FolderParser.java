package org.waymark.ingest.catalogue.files;

import java.util.List;
import java.util.Set;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.ingest.catalogue.CatalogueFiles;
import org.waymark.ingest.catalogue.CatalogueParser;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.Draft;

/** Reads the catalogue folder: UTF-8 CSV files with a header, and YAML. */
public final class FolderParser implements CatalogueParser {
  static final String COUNCIL = "council.yaml";
  static final String FRAMEWORKS = "frameworks.yaml";
  static final String DIRECTORATES = "directorates.csv";
  static final String COMMITTEES = "committees.csv";
  static final String MEETINGS = "meetings.csv";
  static final String BREAKDOWNS = "breakdowns.csv";
  static final String INDICATORS = "indicators.csv";
  static final String STATUSES = "indicator-statuses.csv";
  static final String GOALS = "indicator-goals.csv";
  static final String POLICIES = "policies.yaml";
  static final String PROFILES = "profiles.csv";
  static final String TARGETS = "targets.csv";
  static final String FEEDS = "feeds.yaml";
  static final String OWNERS = "owners.csv";
  static final String TERMS = "terms.csv";
  static final String CALENDAR = "calendar.yaml";

  private static final Set<String> KNOWN =
      Set.of(
          COUNCIL,
          FRAMEWORKS,
          DIRECTORATES,
          COMMITTEES,
          MEETINGS,
          BREAKDOWNS,
          INDICATORS,
          STATUSES,
          GOALS,
          POLICIES,
          PROFILES,
          TARGETS,
          FEEDS,
          OWNERS,
          TERMS,
          CALENDAR);

  @Override
  public Draft parse(CatalogueFiles files, Complaints complaints) {
    refuseStrangers(files, complaints);
    var documents = new Documents(files, complaints);
    var bodies = new Bodies(documents);
    var settings = new Settings(documents);
    List<Indicator> indicators = new IndicatorFiles(documents).read();
    var catalogue =
        new Catalogue(
            settings.council(),
            new FrameworkFile(documents).read(),
            bodies.directorates(),
            bodies.committees(),
            settings.breakdowns(),
            indicators,
            new PolicyFile(documents).read(),
            settings.profiles(),
            settings.targets(),
            settings.feeds(),
            bodies.owners(),
            settings.terms(),
            settings.calendar());
    return new Draft(catalogue, documents.named());
  }

  /** A misspelt file would otherwise be passed over in silence; notes are welcome. */
  private static void refuseStrangers(CatalogueFiles files, Complaints complaints) {
    for (String name : files.names()) {
      boolean note = name.endsWith(".md") || name.endsWith(".txt");
      if (!KNOWN.contains(name) && !note) {
        complaints.add(name, 0, null, null, "no file of this name belongs in a catalogue");
      }
    }
  }
}
