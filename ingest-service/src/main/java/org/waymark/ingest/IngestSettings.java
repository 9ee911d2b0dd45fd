package org.waymark.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.waymark.ingest.access.TokenTerms;
import org.waymark.ingest.access.identity.IdentityTerms;
import org.waymark.ingest.load.LoadTerms;
import org.waymark.ingest.rate.RateTerms;
import org.waymark.ingest.submission.Limits;

/**
 * The settings of this service; {@code ingest.yml} documents each.
 *
 * @param adminToken may do everything; blank: nobody may
 */
@ConfigurationProperties("waymark")
public record IngestSettings(
    @DefaultValue("") String adminToken,
    @DefaultValue Topics topics,
    @DefaultValue Ticks ticks,
    @DefaultValue Tokens tokens,
    @DefaultValue Identity identity,
    @DefaultValue Rates rates,
    @DefaultValue Load load,
    @DefaultValue Ingest ingest) {
  /** How the topics are made on the first start; later a change here changes nothing. */
  public record Topics(
      @DefaultValue("4") int inputsPartitions,
      @DefaultValue("2") int ledgerPartitions,
      @DefaultValue("1") short replication) {}

  /**
   * @param scheduled whether the hourly clock runs; off where time is simulated
   */
  public record Ticks(@DefaultValue("true") boolean scheduled) {}

  /** How long feeds' tokens hold; {@link TokenTerms} says what each is. */
  public record Tokens(
      @DefaultValue("400d") Duration life,
      @DefaultValue("1830d") Duration longestLife,
      @DefaultValue("7d") Duration overlap,
      @DefaultValue("30d") Duration longestOverlap) {}

  /** The council's identity provider; {@link IdentityTerms} says what each is. */
  public record Identity(
      @DefaultValue("") String issuer,
      @DefaultValue("") String audience,
      @DefaultValue("roles") String rolesClaim,
      @DefaultValue("waymark-admin") String adminRole,
      @DefaultValue("waymark_feeds") String feedsClaim,
      @DefaultValue("office") String nameClaim,
      @DefaultValue("30s") Duration skew) {}

  /**
   * How much may come a minute; {@link RateTerms} says what each is.
   *
   * @param feeds those that may send more or less than the rest
   */
  public record Rates(
      @DefaultValue("600000") long requests,
      @DefaultValue("4GB") DataSize bytes,
      @DefaultValue Map<String, Rate> feeds,
      @DefaultValue("60") int wrongTokens) {
    /** Of one feed; what is not given is as with the rest. */
    public record Rate(@Nullable Long requests, @Nullable DataSize bytes) {}

    RateTerms terms() {
      Map<String, RateTerms.Allowance> own = new HashMap<>();
      feeds.forEach((feed, rate) -> own.put(feed, allowance(rate)));
      return new RateTerms(allowance(new Rate(null, null)), own, wrongTokens);
    }

    private RateTerms.Allowance allowance(Rate rate) {
      return new RateTerms.Allowance(
          rate.requests() == null ? requests : rate.requests(),
          (rate.bytes() == null ? bytes : rate.bytes()).toBytes());
    }
  }

  /** How much is taken at once; {@link LoadTerms} says what each is. */
  public record Load(
      @DefaultValue("256") int requests,
      @DefaultValue("512") int waiting,
      @DefaultValue("10s") Duration longestWait,
      @DefaultValue("4GB") DataSize spool,
      @DefaultValue("30s") Duration grace,
      @DefaultValue("16KB") DataSize slowest) {}

  /** What is taken, and how long is waited. */
  public record Ingest(
      @DefaultValue("512MB") DataSize maxBody,
      @DefaultValue("1000000") int maxRows,
      @DefaultValue("32768") int maxRowLength,
      @DefaultValue("8") int maxNesting,
      @DefaultValue("100") int listedRows,
      @DefaultValue("256KB") DataSize inMemory,
      @DefaultValue("30s") Duration acknowledgeWithin,
      @DefaultValue("2m") Duration lease,
      @DefaultValue("30s") Duration longestWait,
      @DefaultValue("15s") Duration catalogueWait,
      @DefaultValue("2s") Duration retryPause) {}

  public RateTerms rateTerms() {
    return rates.terms();
  }

  public LoadTerms loadTerms() {
    return new LoadTerms(
        load.requests(),
        load.waiting(),
        load.longestWait(),
        load.spool().toBytes(),
        load.grace(),
        load.slowest().toBytes());
  }

  /** Wanted only where there is an issuer. */
  public IdentityTerms identityTerms() {
    return new IdentityTerms(
        identity.issuer(),
        identity.audience(),
        identity.rolesClaim(),
        identity.adminRole(),
        identity.feedsClaim(),
        identity.nameClaim(),
        identity.skew());
  }

  public TokenTerms tokenTerms() {
    return new TokenTerms(
        tokens.life(), tokens.longestLife(), tokens.overlap(), tokens.longestOverlap());
  }

  public Limits limits() {
    return new Limits(
        ingest.maxBody().toBytes(),
        ingest.maxRows(),
        ingest.maxRowLength(),
        ingest.maxNesting(),
        ingest.listedRows(),
        (int) ingest.inMemory().toBytes(),
        ingest.acknowledgeWithin(),
        ingest.lease(),
        ingest.longestWait());
  }
}
