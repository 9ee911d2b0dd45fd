/** How the pages of every service say and show what the events carry, so that all say it alike. */
@NullMarked
package org.waymark.contracts.words;

import org.jspecify.annotations.NullMarked;
