/** The public pages. */
@NullMarked
package org.waymark.reporting.site.web;

import org.jspecify.annotations.NullMarked;
