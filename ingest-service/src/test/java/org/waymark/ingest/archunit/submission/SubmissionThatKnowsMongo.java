package org.waymark.ingest.archunit.submission;

import org.bson.Document;
import org.waymark.ingest.archunit.submission.mongo.SubmissionsInMongo;

/** Breaks two rules on purpose. */
record SubmissionThatKnowsMongo(Document document, SubmissionsInMongo submissions) {}
