/** Shows what was told to whom. */
@NullMarked
package org.waymark.indicator.notification.web;

import org.jspecify.annotations.NullMarked;
