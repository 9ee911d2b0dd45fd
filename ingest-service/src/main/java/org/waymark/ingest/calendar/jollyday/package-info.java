@NullMarked
package org.waymark.ingest.calendar.jollyday;

import org.jspecify.annotations.NullMarked;
