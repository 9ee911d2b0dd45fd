package org.waymark.reporting.archunit.pack;

import org.bson.Document;
import org.waymark.reporting.archunit.pack.mongo.PacksInMongo;

/** Breaks two rules on purpose. */
record PackThatKnowsMongo(Document document, PacksInMongo packs) {}
