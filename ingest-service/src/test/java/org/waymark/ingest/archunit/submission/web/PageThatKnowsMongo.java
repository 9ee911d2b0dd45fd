package org.waymark.ingest.archunit.submission.web;

import org.waymark.ingest.archunit.submission.mongo.SubmissionsInMongo;

/** Breaks a rule on purpose. */
record PageThatKnowsMongo(SubmissionsInMongo submissions) {}
