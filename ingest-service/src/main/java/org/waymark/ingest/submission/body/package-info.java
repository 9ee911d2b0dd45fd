@NullMarked
package org.waymark.ingest.submission.body;

import org.jspecify.annotations.NullMarked;
