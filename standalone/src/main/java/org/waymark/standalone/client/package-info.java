@NullMarked
package org.waymark.standalone.client;

import org.jspecify.annotations.NullMarked;
