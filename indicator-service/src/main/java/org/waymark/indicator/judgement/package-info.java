/** How a figure is judged against its target: bandings with their arithmetic in words. */
@NullMarked
package org.waymark.indicator.judgement;

import org.jspecify.annotations.NullMarked;
