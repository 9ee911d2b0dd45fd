package org.waymark.reporting.pack.render;

import org.jspecify.annotations.Nullable;

/** A step of the breadcrumbs; the page itself has no address. */
public record Crumb(String text, @Nullable String href) {}
