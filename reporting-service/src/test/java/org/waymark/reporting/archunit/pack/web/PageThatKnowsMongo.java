package org.waymark.reporting.archunit.pack.web;

import org.waymark.reporting.archunit.pack.mongo.PacksInMongo;

/** Breaks a rule on purpose. */
record PageThatKnowsMongo(PacksInMongo packs) {}
