@NullMarked
package org.waymark.reporting.pack;

import org.jspecify.annotations.NullMarked;
