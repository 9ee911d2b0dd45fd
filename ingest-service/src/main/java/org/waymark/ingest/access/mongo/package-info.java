@NullMarked
package org.waymark.ingest.access.mongo;

import org.jspecify.annotations.NullMarked;
