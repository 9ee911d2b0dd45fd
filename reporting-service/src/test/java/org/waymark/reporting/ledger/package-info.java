@NullMarked
package org.waymark.reporting.ledger;

import org.jspecify.annotations.NullMarked;
