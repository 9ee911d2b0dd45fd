/** Reads the catalogue topic. */
@NullMarked
package org.waymark.indicator.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
