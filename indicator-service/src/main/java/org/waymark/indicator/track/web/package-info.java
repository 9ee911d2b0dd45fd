/** Track events over HTTP, asked for or as they happen. */
@NullMarked
package org.waymark.indicator.track.web;

import org.jspecify.annotations.NullMarked;
