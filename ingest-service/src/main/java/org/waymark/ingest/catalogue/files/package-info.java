@NullMarked
package org.waymark.ingest.catalogue.files;

import org.jspecify.annotations.NullMarked;
