/** Who is signed in to the pages. */
@NullMarked
package org.waymark.ingest.session;

import org.jspecify.annotations.NullMarked;
