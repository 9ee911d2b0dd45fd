package org.waymark.reporting.pack.render;

import org.jspecify.annotations.Nullable;

/** What the frame of every page says of the council. */
public record CouncilWords(String name, @Nullable String illustrative) {}
