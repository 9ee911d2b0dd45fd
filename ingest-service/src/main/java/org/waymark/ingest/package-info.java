@NullMarked
package org.waymark.ingest;

import org.jspecify.annotations.NullMarked;
