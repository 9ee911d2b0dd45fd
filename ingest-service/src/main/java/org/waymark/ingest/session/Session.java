package org.waymark.ingest.session;

import java.time.Instant;
import org.waymark.ingest.access.Caller;

/**
 * Somebody who is signed in. What his browser holds is random and kept here by its hash only; the
 * token he signed in with is nowhere.
 *
 * @param sha256 of what the browser holds
 */
public record Session(String sha256, Caller caller, Instant expires) {}
