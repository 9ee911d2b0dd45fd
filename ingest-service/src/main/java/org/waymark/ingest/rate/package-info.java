@NullMarked
package org.waymark.ingest.rate;

import org.jspecify.annotations.NullMarked;
