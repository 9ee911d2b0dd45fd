/** Every shared fragment and chart on one page, to be looked at. */
@NullMarked
package org.waymark.reporting.gallery;

import org.jspecify.annotations.NullMarked;
