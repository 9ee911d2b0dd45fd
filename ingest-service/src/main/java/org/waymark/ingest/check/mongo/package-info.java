@NullMarked
package org.waymark.ingest.check.mongo;

import org.jspecify.annotations.NullMarked;
