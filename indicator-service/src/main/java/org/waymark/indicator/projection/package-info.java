/** What a series is expected to be at the financial year's end. */
@NullMarked
package org.waymark.indicator.projection;

import org.jspecify.annotations.NullMarked;
