@NullMarked
package org.waymark.ingest.calendar.web;

import org.jspecify.annotations.NullMarked;
