/** Hears of track events. */
@NullMarked
package org.waymark.indicator.notification.kafka;

import org.jspecify.annotations.NullMarked;
