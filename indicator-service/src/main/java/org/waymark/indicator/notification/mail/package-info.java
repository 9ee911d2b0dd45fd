/** Sends digests by email. */
@NullMarked
package org.waymark.indicator.notification.mail;

import org.jspecify.annotations.NullMarked;
