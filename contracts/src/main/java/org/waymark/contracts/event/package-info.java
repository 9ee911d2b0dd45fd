/** What happened, as it stands on Kafka. */
@NullMarked
package org.waymark.contracts.event;

import org.jspecify.annotations.NullMarked;
