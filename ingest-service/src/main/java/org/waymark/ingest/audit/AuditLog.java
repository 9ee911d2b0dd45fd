package org.waymark.ingest.audit;

/** Keeps entries for ever; none is changed or removed. */
public interface AuditLog extends AuditSource {
  void append(AuditEntry entry);
}
