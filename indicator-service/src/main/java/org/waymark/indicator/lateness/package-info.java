/** When a figure is due, and when its absence is said. */
@NullMarked
package org.waymark.indicator.lateness;

import org.jspecify.annotations.NullMarked;
