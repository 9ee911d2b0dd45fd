/** What all adapters to MongoDB share. */
@NullMarked
package org.waymark.reporting.store;

import org.jspecify.annotations.NullMarked;
