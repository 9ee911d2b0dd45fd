/** What a series' ups and downs mean: control charts, assurance and the recent trend. */
@NullMarked
package org.waymark.indicator.variation;

import org.jspecify.annotations.NullMarked;
