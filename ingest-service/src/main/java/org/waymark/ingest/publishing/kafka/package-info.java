@NullMarked
package org.waymark.ingest.publishing.kafka;

import org.jspecify.annotations.NullMarked;
