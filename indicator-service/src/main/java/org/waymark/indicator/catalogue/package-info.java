/** This service's own copy of the catalogue, every version by its number. */
@NullMarked
package org.waymark.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
