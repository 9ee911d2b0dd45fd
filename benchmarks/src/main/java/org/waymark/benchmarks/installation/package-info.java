/** The processes under test: a store, a broker and the service, each its own. */
@NullMarked
package org.waymark.benchmarks.installation;

import org.jspecify.annotations.NullMarked;
