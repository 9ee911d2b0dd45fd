/** CloudEvents in binary mode: events to headers and bytes, and back. */
@NullMarked
package org.waymark.contracts.codec;

import org.jspecify.annotations.NullMarked;
