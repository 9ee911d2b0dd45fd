/** What has been published, as the public pages show it. */
@NullMarked
package org.waymark.reporting.site;

import org.jspecify.annotations.NullMarked;
