/** How much is taken at once, so that what is taken is taken well. */
@NullMarked
package org.waymark.ingest.load;

import org.jspecify.annotations.NullMarked;
