@NullMarked
package org.waymark.ingest.audit.mongo;

import org.jspecify.annotations.NullMarked;
