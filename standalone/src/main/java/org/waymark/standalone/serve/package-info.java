@NullMarked
package org.waymark.standalone.serve;

import org.jspecify.annotations.NullMarked;
