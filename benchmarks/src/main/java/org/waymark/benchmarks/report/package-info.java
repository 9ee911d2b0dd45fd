/** What was found, in words and pictures. */
@NullMarked
package org.waymark.benchmarks.report;

import org.jspecify.annotations.NullMarked;
