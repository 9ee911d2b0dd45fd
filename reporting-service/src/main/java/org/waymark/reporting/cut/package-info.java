/** The states of all series at a month's close, gathered from every partition. */
@NullMarked
package org.waymark.reporting.cut;

import org.jspecify.annotations.NullMarked;
