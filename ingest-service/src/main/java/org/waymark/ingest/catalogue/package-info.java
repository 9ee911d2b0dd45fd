@NullMarked
package org.waymark.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
