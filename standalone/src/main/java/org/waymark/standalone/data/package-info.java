@NullMarked
package org.waymark.standalone.data;

import org.jspecify.annotations.NullMarked;
