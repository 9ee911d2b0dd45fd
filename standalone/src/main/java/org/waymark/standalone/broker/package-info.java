@NullMarked
package org.waymark.standalone.broker;

import org.jspecify.annotations.NullMarked;
