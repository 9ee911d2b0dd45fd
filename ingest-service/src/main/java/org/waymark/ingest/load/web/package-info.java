@NullMarked
package org.waymark.ingest.load.web;

import org.jspecify.annotations.NullMarked;
