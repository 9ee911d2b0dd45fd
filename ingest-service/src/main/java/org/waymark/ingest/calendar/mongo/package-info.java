@NullMarked
package org.waymark.ingest.calendar.mongo;

import org.jspecify.annotations.NullMarked;
