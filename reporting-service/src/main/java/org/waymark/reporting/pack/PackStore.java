package org.waymark.reporting.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/** Keeps published reports for ever. Nothing that stands here is ever changed. */
public interface PackStore {
  /**
   * Keeps the forms, then the manifest, which stands once for its identity.
   *
   * @return whether this call published it; otherwise it was published before
   */
  boolean publish(PackManifest manifest, Map<PackForm, byte[]> forms);

  /** Says that every report of a month is published. */
  void finish(Period month);

  /** The months whose reports are all published, earliest first. */
  List<Period> finished();

  /** A version of a report, or its latest one where no version is given. */
  Optional<PackManifest> find(String committee, Period month, @Nullable Integer version);

  /** Manifests, by month, committee and version. */
  List<PackManifest> list(@Nullable String committee, @Nullable Period month);

  /**
   * The bytes of a form of a published report.
   *
   * @throws IllegalStateException if they are missing or not those that were published
   */
  byte[] form(PackManifest manifest, PackForm form);
}
