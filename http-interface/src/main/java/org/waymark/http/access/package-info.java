/** Who may ask, where one token may do everything, and what all others are told. */
@NullMarked
package org.waymark.http.access;

import org.jspecify.annotations.NullMarked;
