package org.waymark.ingest.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a catalogue's files.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param field the column or key, if one is to blame
 * @param message what is wrong and what would be right
 */
public record CatalogueError(
    String file, int line, @Nullable String field, @Nullable String value, String message) {}
