/** Trials over HTTP. */
@NullMarked
package org.waymark.indicator.trial.web;

import org.jspecify.annotations.NullMarked;
