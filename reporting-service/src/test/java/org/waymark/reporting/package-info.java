@NullMarked
package org.waymark.reporting;

import org.jspecify.annotations.NullMarked;
