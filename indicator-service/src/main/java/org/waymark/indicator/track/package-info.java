/** The track as a fold over judged periods, with hysteresis. */
@NullMarked
package org.waymark.indicator.track;

import org.jspecify.annotations.NullMarked;
