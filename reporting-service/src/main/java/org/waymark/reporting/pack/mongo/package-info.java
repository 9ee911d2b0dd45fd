/** Published packs in MongoDB. */
@NullMarked
package org.waymark.reporting.pack.mongo;

import org.jspecify.annotations.NullMarked;
