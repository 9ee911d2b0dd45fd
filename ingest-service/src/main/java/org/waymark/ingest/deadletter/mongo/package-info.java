@NullMarked
package org.waymark.ingest.deadletter.mongo;

import org.jspecify.annotations.NullMarked;
