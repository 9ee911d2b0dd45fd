/** Evaluations over HTTP. */
@NullMarked
package org.waymark.indicator.evaluation.web;

import org.jspecify.annotations.NullMarked;
