@NullMarked
package org.waymark.ingest.receipt.mongo;

import org.jspecify.annotations.NullMarked;
