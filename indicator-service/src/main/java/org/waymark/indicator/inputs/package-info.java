/** The fold of one partition of inputs, step by step. */
@NullMarked
package org.waymark.indicator.inputs;

import org.jspecify.annotations.NullMarked;
