@NullMarked
package org.waymark.ingest.session.mongo;

import org.jspecify.annotations.NullMarked;
