@NullMarked
package org.waymark.ingest.access.identity;

import org.jspecify.annotations.NullMarked;
