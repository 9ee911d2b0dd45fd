/** What each feed owes by when, what arrived, and what is late. */
@NullMarked
package org.waymark.ingest.calendar;

import org.jspecify.annotations.NullMarked;
