/** What all answers over HTTP share. */
@NullMarked
package org.waymark.indicator.web;

import org.jspecify.annotations.NullMarked;
