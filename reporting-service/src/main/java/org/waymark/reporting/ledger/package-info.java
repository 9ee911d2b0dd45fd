/** The council's books as a fold of the ledger's partitions. */
@NullMarked
package org.waymark.reporting.ledger;

import org.jspecify.annotations.NullMarked;
