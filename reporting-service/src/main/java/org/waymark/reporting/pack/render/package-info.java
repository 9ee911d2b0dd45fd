/** The forms of a pack: page, CSV and JSON. */
@NullMarked
package org.waymark.reporting.pack.render;

import org.jspecify.annotations.NullMarked;
