@NullMarked
package org.waymark.ingest.publishing;

import org.jspecify.annotations.NullMarked;
