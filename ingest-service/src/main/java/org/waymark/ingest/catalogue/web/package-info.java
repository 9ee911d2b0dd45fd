@NullMarked
package org.waymark.ingest.catalogue.web;

import org.jspecify.annotations.NullMarked;
