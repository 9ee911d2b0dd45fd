/** Value types that refuse bad input when built. */
@NullMarked
package org.waymark.contracts.value;

import org.jspecify.annotations.NullMarked;
