package org.waymark.ingest.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.event.CatalogueActivated;
import org.waymark.contracts.event.CataloguePublished;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.Identity;
import org.waymark.ingest.control.Control;
import org.waymark.ingest.publishing.Acknowledgements;
import org.waymark.ingest.publishing.EventPublisher;

/**
 * Makes a new version of the catalogue: validated whole, published on its topic, activated by a
 * broadcast, and in force once the relay has told every partition. Doing it again after a crash
 * between two of these steps goes on where it stopped.
 */
public final class PublishCatalogue {
  private static final int MOST_ERRORS = 500;

  /** How it ended. */
  public sealed interface Result {
    /** The files are wrong; nothing was published. */
    record Refused(List<CatalogueError> errors, int count) implements Result {}

    /** Somebody else is publishing just now. */
    record Busy() implements Result {}

    /**
     * The files are right.
     *
     * @param version that holds this content, or would hold it
     * @param published whether the version stands on the topic
     * @param inForce whether every partition knows it
     */
    record Taken(
        int version,
        String sha256,
        boolean changed,
        boolean published,
        boolean inForce,
        Map<String, CatalogueChanges.Change> changes)
        implements Result {}
  }

  private final CatalogueParser parser;
  private final CatalogueVersions versions;
  private final CatalogueInForce inForce;
  private final VersionClaims claims;
  private final EventPublisher publisher;
  private final Acknowledgements acknowledgements;
  private final Control control;
  private final Patience patience;

  public PublishCatalogue(
      CatalogueParser parser,
      CatalogueVersions versions,
      CatalogueInForce inForce,
      VersionClaims claims,
      EventPublisher publisher,
      Acknowledgements acknowledgements,
      Control control,
      Patience patience) {
    this.parser = parser;
    this.versions = versions;
    this.inForce = inForce;
    this.claims = claims;
    this.publisher = publisher;
    this.acknowledgements = acknowledgements;
    this.control = control;
    this.patience = patience;
  }

  /**
   * @throws org.waymark.ingest.publishing.NotAcknowledged if the broker was not to be had; doing it
   *     again is safe
   */
  public synchronized Result publish(CatalogueFiles files, boolean dryRun) {
    var complaints = new Complaints(MOST_ERRORS);
    Draft draft = parser.parse(files, complaints);
    CatalogueChecks.run(draft, complaints);
    if (!patience.untilThisCopyIsWhole()) {
      return new Result.Busy();
    }
    Optional<CatalogueVersions.Version> latest = versions.latest();
    Catalogue before = latest.map(v -> v.index().catalogue()).orElse(null);
    if (before != null) {
      Stability.check(before, draft.catalogue(), complaints);
    }
    if (!complaints.isEmpty()) {
      return new Result.Refused(complaints.errors(), complaints.count());
    }
    return publish(latest.orElse(null), draft.catalogue(), files.sha256(), dryRun);
  }

  private Result publish(
      CatalogueVersions.@Nullable Version latest,
      Catalogue catalogue,
      String sha256,
      boolean dryRun) {
    Catalogue before = latest == null ? null : latest.index().catalogue();
    var changes = CatalogueChanges.between(before, catalogue);
    boolean changed = latest == null || !catalogue.equals(before);
    int version = latest == null ? 1 : changed ? latest.number() + 1 : latest.number();
    if (dryRun) {
      return new Result.Taken(version, sha256, changed, false, false, changes);
    }
    if (changed && !claims.claim(version, sha256)) {
      return new Result.Busy();
    }
    if (changed) {
      append(version, sha256, catalogue);
    }
    boolean reached = activate(version);
    String hash = changed || latest == null ? sha256 : latest.sha256();
    return new Result.Taken(version, hash, changed, true, reached, changes);
  }

  private void append(int version, String sha256, Catalogue catalogue) {
    var event = new CataloguePublished(version, sha256, catalogue);
    String id = Identity.hash("catalogue", version, sha256);
    var envelope =
        new Envelope(id, "/waymark/ingest", control.now(), "catalogue/" + version, event);
    acknowledgements.await(publisher.send(Topics.CATALOGUE, catalogue.council().code(), envelope));
  }

  /** An activation lost in a crash is made good when the same content comes again. */
  private boolean activate(int version) {
    if (inForce.now().filter(v -> v.number() == version).isEmpty()) {
      control.append(new CatalogueActivated(version));
    }
    return patience.untilInForce(version);
  }
}
