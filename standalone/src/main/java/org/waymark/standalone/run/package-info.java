@NullMarked
package org.waymark.standalone.run;

import org.jspecify.annotations.NullMarked;
