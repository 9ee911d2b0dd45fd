/** Bank holidays from the Jollyday library. */
@NullMarked
package org.waymark.indicator.lateness.jollyday;

import org.jspecify.annotations.NullMarked;
