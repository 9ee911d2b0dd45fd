package org.waymark.contracts.event;

import org.jspecify.annotations.Nullable;
import org.waymark.contracts.value.Period;

/**
 * A key corporate risk as it stands in a month.
 *
 * @param risk its code
 * @param likelihood 1 (very rare) to 5 (very likely)
 * @param impact 1 (negligible) to 5 (catastrophic)
 * @param previousScore likelihood times impact at the review before; absent where it is not told
 */
public record RiskRecorded(
    Period period,
    String risk,
    String title,
    @Nullable String cause,
    @Nullable String event,
    @Nullable String consequence,
    int likelihood,
    int impact,
    @Nullable String controls,
    @Nullable String actions,
    @Nullable String owner,
    @Nullable Integer previousScore,
    @Nullable Integer revision,
    Origin origin)
    implements LedgerFact {
  /** A risk whose score before is not told. */
  public RiskRecorded(
      Period period,
      String risk,
      String title,
      @Nullable String cause,
      @Nullable String event,
      @Nullable String consequence,
      int likelihood,
      int impact,
      @Nullable String controls,
      @Nullable String actions,
      @Nullable String owner,
      @Nullable Integer revision,
      Origin origin) {
    this(
        period,
        risk,
        title,
        cause,
        event,
        consequence,
        likelihood,
        impact,
        controls,
        actions,
        owner,
        null,
        revision,
        origin);
  }

  @Override
  public String subject() {
    return risk;
  }
}
