/** Tells owners and other systems of track events: each at most once, and none silently lost. */
@NullMarked
package org.waymark.indicator.notification;

import org.jspecify.annotations.NullMarked;
