@NullMarked
package org.waymark.ingest.access.web;

import org.jspecify.annotations.NullMarked;
