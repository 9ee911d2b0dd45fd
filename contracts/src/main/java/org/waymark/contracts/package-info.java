@NullMarked
package org.waymark.contracts;

import org.jspecify.annotations.NullMarked;
