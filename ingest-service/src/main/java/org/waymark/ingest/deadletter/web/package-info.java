@NullMarked
package org.waymark.ingest.deadletter.web;

import org.jspecify.annotations.NullMarked;
