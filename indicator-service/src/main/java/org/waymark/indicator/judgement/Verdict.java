package org.waymark.indicator.judgement;

import org.waymark.contracts.value.Status;

/**
 * What a banding says of a figure, and why.
 *
 * @param explanation the inputs, the arithmetic and the rule in words, without a full stop
 */
public record Verdict(Status status, String explanation) {}
