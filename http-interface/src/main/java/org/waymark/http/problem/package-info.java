/** Requests that fail as a whole: what is refused, and how it is said. */
@NullMarked
package org.waymark.http.problem;

import org.jspecify.annotations.NullMarked;
