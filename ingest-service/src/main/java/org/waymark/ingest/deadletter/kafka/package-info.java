@NullMarked
package org.waymark.ingest.deadletter.kafka;

import org.jspecify.annotations.NullMarked;
