package org.waymark.ingest.archunit;

import org.waymark.reporting.ReportingApplication;

/** Breaks a rule on purpose. */
record IngestThatKnowsReporting(ReportingApplication other) {}
