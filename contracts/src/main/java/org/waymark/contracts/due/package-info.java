/** Which periods are expected, and by when; each service brings its own calendar of holidays. */
@NullMarked
package org.waymark.contracts.due;

import org.jspecify.annotations.NullMarked;
