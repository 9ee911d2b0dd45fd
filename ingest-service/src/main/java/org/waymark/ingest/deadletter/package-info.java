/** Records that a service could not read: seen, put back on their topics, or discarded. */
@NullMarked
package org.waymark.ingest.deadletter;

import org.jspecify.annotations.NullMarked;
