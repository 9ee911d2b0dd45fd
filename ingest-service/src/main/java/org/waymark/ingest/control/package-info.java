@NullMarked
package org.waymark.ingest.control;

import org.jspecify.annotations.NullMarked;
