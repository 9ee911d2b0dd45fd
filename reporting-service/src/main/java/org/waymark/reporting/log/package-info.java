/** Records of the log and what is sent to it, whatever carries them. */
@NullMarked
package org.waymark.reporting.log;

import org.jspecify.annotations.NullMarked;
