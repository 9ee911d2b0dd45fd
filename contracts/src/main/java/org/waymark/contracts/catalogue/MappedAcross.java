package org.waymark.contracts.catalogue;

import java.util.List;

/**
 * A wide layout: many columns of one meaning, as one for each month, each with a figure of its own.
 *
 * @param columns the sender's headers; none: every one that no other part of the mapping names and
 *     that the forms of {@code header} can read
 * @param header what such a column's header says of its figures; its own columns, if any, follow
 *     the header
 * @param cell what its cells hold; it names no column
 */
public record MappedAcross(List<String> columns, MappedColumn header, MappedColumn cell) {}
