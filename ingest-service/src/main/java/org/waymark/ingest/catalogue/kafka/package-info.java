@NullMarked
package org.waymark.ingest.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
