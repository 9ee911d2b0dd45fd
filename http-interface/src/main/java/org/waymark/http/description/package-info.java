/** What the interface says of itself: an OpenAPI document, true to what it does. */
@NullMarked
package org.waymark.http.description;

import org.jspecify.annotations.NullMarked;
