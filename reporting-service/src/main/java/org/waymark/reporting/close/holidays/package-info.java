/** England's bank holidays. */
@NullMarked
package org.waymark.reporting.close.holidays;

import org.jspecify.annotations.NullMarked;
