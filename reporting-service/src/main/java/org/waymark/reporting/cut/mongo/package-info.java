/** Cuts in MongoDB. */
@NullMarked
package org.waymark.reporting.cut.mongo;

import org.jspecify.annotations.NullMarked;
