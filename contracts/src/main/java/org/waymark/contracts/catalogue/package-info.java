/** What a council says of itself: one immutable version of its catalogue. */
@NullMarked
package org.waymark.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
