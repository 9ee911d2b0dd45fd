/** Rebuilds over HTTP. */
@NullMarked
package org.waymark.indicator.rebuild.web;

import org.jspecify.annotations.NullMarked;
