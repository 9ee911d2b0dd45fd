@NullMarked
package org.waymark.ingest.submission;

import org.jspecify.annotations.NullMarked;
