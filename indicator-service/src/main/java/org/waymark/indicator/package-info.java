@NullMarked
package org.waymark.indicator;

import org.jspecify.annotations.NullMarked;
