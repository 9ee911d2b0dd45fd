/** What makes an accepted figure questionable, as pure rules, and what officers decided of it. */
@NullMarked
package org.waymark.indicator.query;

import org.jspecify.annotations.NullMarked;
