/** Judges figures by a policy without keeping anything. */
@NullMarked
package org.waymark.indicator.evaluation;

import org.jspecify.annotations.NullMarked;
