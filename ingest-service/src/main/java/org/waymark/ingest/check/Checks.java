package org.waymark.ingest.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps checks with their files, where every copy of the service finds them. */
public interface Checks {
  void keep(Check check, InputStream file) throws IOException;

  Optional<Check> byId(String id);

  /** The file's bytes; nothing where they are gone. */
  Optional<InputStream> open(Check check) throws IOException;

  /** Remembers what a check became. */
  void sent(Check check, String submission);

  /** An owner's checks, the oldest first. */
  List<Check> of(String owner);

  void remove(Check check);

  /** Removes what expired before an instant, and files that no check owns. */
  void removeExpired(Instant before);
}
