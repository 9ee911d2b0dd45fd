@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
