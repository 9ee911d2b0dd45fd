package org.waymark.contracts.catalogue;

import java.util.List;

/**
 * All that a council says of itself: one immutable version, validated whole before it is published.
 */
public record Catalogue(
    Council council,
    List<Framework> frameworks,
    List<Directorate> directorates,
    List<Committee> committees,
    List<Breakdown> breakdowns,
    List<Indicator> indicators,
    List<Policy> policies,
    List<Profile> profiles,
    List<Target> targets,
    List<Feed> feeds,
    List<Owner> owners,
    List<TermDates> terms,
    ReportingCalendar calendar) {}
