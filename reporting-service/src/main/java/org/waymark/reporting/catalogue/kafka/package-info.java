/** Reads catalogues from their topic. */
@NullMarked
package org.waymark.reporting.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
