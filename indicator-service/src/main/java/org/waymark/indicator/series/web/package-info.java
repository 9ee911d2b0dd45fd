/** Series and indicators over HTTP. */
@NullMarked
package org.waymark.indicator.series.web;

import org.jspecify.annotations.NullMarked;
