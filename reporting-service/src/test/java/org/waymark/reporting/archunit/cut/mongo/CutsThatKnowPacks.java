package org.waymark.reporting.archunit.cut.mongo;

import org.waymark.reporting.archunit.pack.mongo.PacksInMongo;

/** Breaks a rule on purpose. */
record CutsThatKnowPacks(PacksInMongo packs) {}
