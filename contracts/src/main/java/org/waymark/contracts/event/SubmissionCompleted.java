package org.waymark.contracts.event;

import java.time.Instant;

/**
 * Every accepted row of a submission is acknowledged.
 *
 * @param accepted rows sent
 * @param rejected rows refused
 */
public record SubmissionCompleted(
    String submission, String feed, Instant at, int accepted, int rejected) implements Event {}
