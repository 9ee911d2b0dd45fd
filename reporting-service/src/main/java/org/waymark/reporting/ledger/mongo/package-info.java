/** The ledger in MongoDB. */
@NullMarked
package org.waymark.reporting.ledger.mongo;

import org.jspecify.annotations.NullMarked;
