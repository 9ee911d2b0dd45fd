package org.waymark.ingest.wiring;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.access.Access;
import org.waymark.ingest.access.FeedTokens;
import org.waymark.ingest.access.RememberedTokens;
import org.waymark.ingest.access.Tokens;
import org.waymark.ingest.access.identity.IdentityProvider;
import org.waymark.ingest.access.mongo.MongoTokens;
import org.waymark.ingest.audit.Audit;

/** Who may do what. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  @Bean(initMethod = "createIndexes")
  MongoTokens storedTokens(MongoOperations mongo) {
    return new MongoTokens(mongo);
  }

  @Bean
  @Primary
  Tokens tokens(MongoTokens store) {
    return new RememberedTokens(store, System::nanoTime);
  }

  /** Requests are timed as a whole; to time every filter apart costs more than it tells. */
  @Bean
  SecurityObservationSettings noTimesOfFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  Access access(Tokens tokens, Clock clock, IngestSettings settings) {
    return new Access(tokens, clock, settings.adminToken());
  }

  @Bean
  FeedTokens feedTokens(Tokens tokens, Audit audit, Clock clock, IngestSettings settings) {
    return new FeedTokens(tokens, audit, clock, settings.tokenTerms());
  }

  /** Only where an issuer is set; an empty one is none. */
  @Bean
  @ConditionalOnExpression("!'${waymark.identity.issuer:}'.isBlank()")
  IdentityProvider identityProvider(IngestSettings settings) {
    return new IdentityProvider(settings.identityTerms(), Clock.systemUTC());
  }
}
