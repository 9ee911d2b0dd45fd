@NullMarked
package org.waymark.ingest.submission.web;

import org.jspecify.annotations.NullMarked;
