@NullMarked
package org.waymark.ingest.session.web;

import org.jspecify.annotations.NullMarked;
