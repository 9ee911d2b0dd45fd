@NullMarked
package org.waymark.ingest.control.mongo;

import org.jspecify.annotations.NullMarked;
