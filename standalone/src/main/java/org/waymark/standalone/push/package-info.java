@NullMarked
package org.waymark.standalone.push;

import org.jspecify.annotations.NullMarked;
