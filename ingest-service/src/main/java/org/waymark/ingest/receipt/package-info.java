@NullMarked
package org.waymark.ingest.receipt;

import org.jspecify.annotations.NullMarked;
