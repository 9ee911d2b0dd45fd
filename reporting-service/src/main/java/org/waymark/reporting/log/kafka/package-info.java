/** The log as Kafka carries it. */
@NullMarked
package org.waymark.reporting.log.kafka;

import org.jspecify.annotations.NullMarked;
