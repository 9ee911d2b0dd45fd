@NullMarked
package org.waymark.ingest.submission.mongo;

import org.jspecify.annotations.NullMarked;
