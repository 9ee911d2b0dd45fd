/** What beside its status tells on a series' track: concern, and a miss that is to be expected. */
@NullMarked
package org.waymark.indicator.signal;

import org.jspecify.annotations.NullMarked;
