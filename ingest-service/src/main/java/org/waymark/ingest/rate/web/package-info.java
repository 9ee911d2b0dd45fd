@NullMarked
package org.waymark.ingest.rate.web;

import org.jspecify.annotations.NullMarked;
