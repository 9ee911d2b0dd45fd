/** What a series was told, in order, so that what was known at any instant can be told again. */
@NullMarked
package org.waymark.indicator.history;

import org.jspecify.annotations.NullMarked;
