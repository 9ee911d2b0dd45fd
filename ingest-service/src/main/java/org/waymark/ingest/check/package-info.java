/** A file that is checked first and sent afterwards: exactly the bytes that were checked. */
@NullMarked
package org.waymark.ingest.check;

import org.jspecify.annotations.NullMarked;
