/** Security, problems and errors of everything served over HTTP. */
@NullMarked
package org.waymark.reporting.web;

import org.jspecify.annotations.NullMarked;
