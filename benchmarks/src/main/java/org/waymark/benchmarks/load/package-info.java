/** Requests made beforehand and sent as fast as they are answered. */
@NullMarked
package org.waymark.benchmarks.load;

import org.jspecify.annotations.NullMarked;
