@NullMarked
package org.waymark.standalone.store;

import org.jspecify.annotations.NullMarked;
