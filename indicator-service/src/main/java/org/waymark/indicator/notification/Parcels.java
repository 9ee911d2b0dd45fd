package org.waymark.indicator.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parcels, kept; each change of one is one atomic write. */
public interface Parcels {
  /** Whether this made it; false where there is one of its id. */
  boolean add(Parcel parcel);

  /** Replaces a parcel unless somebody else has changed its state or attempts meanwhile. */
  boolean replace(Parcel before, Parcel after);

  Optional<Parcel> find(String id);

  /** Those that wait and may be tried, the longest waiting first. */
  List<Parcel> due(Instant now, int most);

  /** Those in a state since an instant or longer. */
  List<Parcel> in(Parcel.State state, Instant since, int most);

  /** The ids of all notices that a parcel to this address carries, whatever its state. */
  Set<String> carried(String address);

  long count(Parcel.State state);
}
