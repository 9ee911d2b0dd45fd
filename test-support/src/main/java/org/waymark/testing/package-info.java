/**
 * What tests of every module need from outside: a broker, a store, and ways to take the store away.
 *
 * <p>Services use it in test scope only. It knows no service and no event.
 */
@NullMarked
package org.waymark.testing;

import org.jspecify.annotations.NullMarked;
