@NullMarked
package org.waymark.ingest.feed;

import org.jspecify.annotations.NullMarked;
