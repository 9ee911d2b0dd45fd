@NullMarked
package org.waymark.ingest.problem;

import org.jspecify.annotations.NullMarked;
