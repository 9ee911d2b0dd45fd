@NullMarked
package org.waymark.ingest.feed.web;

import org.jspecify.annotations.NullMarked;
