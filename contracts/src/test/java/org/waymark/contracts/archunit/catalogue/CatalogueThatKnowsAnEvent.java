package org.waymark.contracts.archunit.catalogue;

import org.waymark.contracts.event.Ticked;

/** Breaks a rule on purpose: the catalogue must not know an event. */
record CatalogueThatKnowsAnEvent(Ticked ticked) {}
