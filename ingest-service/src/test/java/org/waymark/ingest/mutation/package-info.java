/** Good bodies, spoilt at random. */
@NullMarked
package org.waymark.ingest.mutation;

import org.jspecify.annotations.NullMarked;
