/** Keeps notices and parcels. */
@NullMarked
package org.waymark.indicator.notification.mongo;

import org.jspecify.annotations.NullMarked;
