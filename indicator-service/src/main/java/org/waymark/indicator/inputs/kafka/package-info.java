/** The fold's inputs and publications on Kafka. */
@NullMarked
package org.waymark.indicator.inputs.kafka;

import org.jspecify.annotations.NullMarked;
