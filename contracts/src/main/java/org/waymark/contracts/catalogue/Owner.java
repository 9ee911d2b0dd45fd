package org.waymark.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/** A post, never a person, in the chain author, head of service, director. */
public record Owner(String code, String post, String directorate, @Nullable String reportsTo) {}
