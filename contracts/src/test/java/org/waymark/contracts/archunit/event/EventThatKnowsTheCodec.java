package org.waymark.contracts.archunit.event;

import org.waymark.contracts.codec.Encoded;

/** Breaks a rule on purpose: an event must not know the codec. */
record EventThatKnowsTheCodec(Encoded encoded) {}
