package org.waymark.ingest.catalogue;

/** Lets only one publisher at a time use a version's number. */
public interface VersionClaims {
  /**
   * Claims a number for a while.
   *
   * @return false where somebody else holds it for other content and may be publishing just now
   */
  boolean claim(int version, String sha256);
}
