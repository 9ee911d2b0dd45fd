package org.waymark.contracts.archunit.value;

import org.waymark.contracts.event.Ticked;

/** Breaks a rule on purpose: a value type must not know an event. */
record ValueThatKnowsAnEvent(Ticked ticked) {}
