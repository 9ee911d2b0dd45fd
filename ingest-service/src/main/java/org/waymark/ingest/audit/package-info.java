@NullMarked
package org.waymark.ingest.audit;

import org.jspecify.annotations.NullMarked;
