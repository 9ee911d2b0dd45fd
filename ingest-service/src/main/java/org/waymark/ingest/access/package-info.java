@NullMarked
package org.waymark.ingest.access;

import org.jspecify.annotations.NullMarked;
