package org.waymark.ingest.archunit.submission.mongo;

/** What the fixtures beside it must not know. */
public record SubmissionsInMongo() {}
