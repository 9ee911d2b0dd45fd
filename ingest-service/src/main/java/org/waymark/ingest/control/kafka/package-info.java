@NullMarked
package org.waymark.ingest.control.kafka;

import org.jspecify.annotations.NullMarked;
