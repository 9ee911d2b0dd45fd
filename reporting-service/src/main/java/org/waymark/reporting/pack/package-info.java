/** One committee's report for one month: a model that is assembled purely and never changes. */
@NullMarked
package org.waymark.reporting.pack;

import org.jspecify.annotations.NullMarked;
