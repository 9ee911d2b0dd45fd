@NullMarked
package org.waymark.standalone.console;

import org.jspecify.annotations.NullMarked;
