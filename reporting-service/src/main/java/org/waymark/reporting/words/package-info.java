/** Figures and periods as people write them, the same on every page, in every report and file. */
@NullMarked
package org.waymark.reporting.words;

import org.jspecify.annotations.NullMarked;
