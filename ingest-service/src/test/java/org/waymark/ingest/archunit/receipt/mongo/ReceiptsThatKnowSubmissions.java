package org.waymark.ingest.archunit.receipt.mongo;

import org.waymark.ingest.archunit.submission.mongo.SubmissionsInMongo;

/** Breaks a rule on purpose. */
record ReceiptsThatKnowSubmissions(SubmissionsInMongo submissions) {}
