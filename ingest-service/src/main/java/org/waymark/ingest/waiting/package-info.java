@NullMarked
package org.waymark.ingest.waiting;

import org.jspecify.annotations.NullMarked;
