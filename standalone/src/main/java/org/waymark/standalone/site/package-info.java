@NullMarked
package org.waymark.standalone.site;

import org.jspecify.annotations.NullMarked;
