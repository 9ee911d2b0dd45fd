@NullMarked
package org.waymark.ingest.csv;

import org.jspecify.annotations.NullMarked;
