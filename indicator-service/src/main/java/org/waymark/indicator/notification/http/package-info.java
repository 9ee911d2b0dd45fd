/** Calls webhooks. */
@NullMarked
package org.waymark.indicator.notification.http;

import org.jspecify.annotations.NullMarked;
