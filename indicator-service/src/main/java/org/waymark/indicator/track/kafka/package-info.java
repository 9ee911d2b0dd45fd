/** Listens to the topic of track events. */
@NullMarked
package org.waymark.indicator.track.kafka;

import org.jspecify.annotations.NullMarked;
