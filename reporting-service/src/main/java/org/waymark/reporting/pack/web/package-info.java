/** Published packs over HTTP. */
@NullMarked
package org.waymark.reporting.pack.web;

import org.jspecify.annotations.NullMarked;
