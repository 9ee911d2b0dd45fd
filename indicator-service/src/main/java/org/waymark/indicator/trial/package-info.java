/** What a changed policy would make of what is known, without anything being kept. */
@NullMarked
package org.waymark.indicator.trial;

import org.jspecify.annotations.NullMarked;
