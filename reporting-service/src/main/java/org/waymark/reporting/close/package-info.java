/** When a month closes, and closing it once. */
@NullMarked
package org.waymark.reporting.close;

import org.jspecify.annotations.NullMarked;
