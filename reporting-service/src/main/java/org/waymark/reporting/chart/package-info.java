/**
 * Charts as plain SVG text: labels and decimals in, markup out. Nothing here knows where the
 * figures come from. Every drawing has a title and a description for people who do not see it, uses
 * presentation attributes only (no style attributes, so a strict Content-Security-Policy holds) and
 * carries status by shape as well as colour.
 */
@NullMarked
package org.waymark.reporting.chart;

import org.jspecify.annotations.NullMarked;
