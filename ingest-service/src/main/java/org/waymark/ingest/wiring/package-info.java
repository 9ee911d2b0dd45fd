@NullMarked
package org.waymark.ingest.wiring;

import org.jspecify.annotations.NullMarked;
