/** Every version of the council's catalogue, by number. */
@NullMarked
package org.waymark.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
