/**
 * Reads senders' own tables by the mapping that a feed declares: their columns, values, periods and
 * numbers become rows of the feed's columns, before any rule judges them.
 */
@NullMarked
package org.waymark.ingest.mapping;

import org.jspecify.annotations.NullMarked;
