/**
 * Load drivers, run by hand: what the service manages beside what its peers do with the same bytes.
 */
@NullMarked
package org.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
