@NullMarked
package org.waymark.ingest.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
