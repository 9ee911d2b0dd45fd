/** Folding the whole log again beside the live state, and comparing the two. */
@NullMarked
package org.waymark.indicator.rebuild;

import org.jspecify.annotations.NullMarked;
