/** The same records written by a producer alone. */
@NullMarked
package org.waymark.benchmarks.raw;

import org.jspecify.annotations.NullMarked;
