@NullMarked
package org.waymark.ingest.receipt.web;

import org.jspecify.annotations.NullMarked;
