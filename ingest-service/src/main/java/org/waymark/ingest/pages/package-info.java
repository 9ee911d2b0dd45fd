/** What the pages say, in words. */
@NullMarked
package org.waymark.ingest.pages;

import org.jspecify.annotations.NullMarked;
