@NullMarked
package org.waymark.ingest.receipt.kafka;

import org.jspecify.annotations.NullMarked;
