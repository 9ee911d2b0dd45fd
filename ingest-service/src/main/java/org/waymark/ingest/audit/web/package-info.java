@NullMarked
package org.waymark.ingest.audit.web;

import org.jspecify.annotations.NullMarked;
