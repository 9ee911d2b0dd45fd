package org.waymark.contracts.event;

import java.time.Instant;

/** Ingest has begun to take a submission; a cut names those not completed before it. */
public record SubmissionOpened(String submission, String feed, Instant at) implements Event {}
