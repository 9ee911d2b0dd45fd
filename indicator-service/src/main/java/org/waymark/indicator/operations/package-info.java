/** What ops teams see: counters, health, and who may ask. */
@NullMarked
package org.waymark.indicator.operations;

import org.jspecify.annotations.NullMarked;
