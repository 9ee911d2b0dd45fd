package org.waymark.reporting.archunit.pack.mongo;

/** What the fixtures beside it must not know. */
public record PacksInMongo() {}
