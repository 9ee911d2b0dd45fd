/** The fold's documents in MongoDB. */
@NullMarked
package org.waymark.indicator.inputs.mongo;

import org.jspecify.annotations.NullMarked;
