@NullMarked
package org.waymark.ingest.consuming;

import org.jspecify.annotations.NullMarked;
