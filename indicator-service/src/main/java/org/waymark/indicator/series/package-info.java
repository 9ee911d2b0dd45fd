/** A series and how it changes: claims by period, judged values, targets, direction of travel. */
@NullMarked
package org.waymark.indicator.series;

import org.jspecify.annotations.NullMarked;
