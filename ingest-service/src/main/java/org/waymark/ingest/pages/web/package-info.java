/** The pages for people without an interface of their own. */
@NullMarked
package org.waymark.ingest.pages.web;

import org.jspecify.annotations.NullMarked;
