package org.waymark.ingest.wiring;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.rate.Attempts;
import org.waymark.ingest.rate.FeedRates;
import org.waymark.ingest.rate.RateTerms;
import org.waymark.ingest.rate.web.FeedRateFilter;
import org.waymark.ingest.rate.web.LimitedWitness;

/** How much may come. Real time throughout: it is about this machine, not about the data. */
@Configuration(proxyBeanMethods = false)
class RateConfiguration {
  @Bean
  RateTerms rateTerms(IngestSettings settings) {
    return settings.rateTerms();
  }

  @Bean
  Attempts attempts(RateTerms terms) {
    return new Attempts(terms.wrongTokens(), System::nanoTime);
  }

  @Bean
  FeedRates feedRates(RateTerms terms) {
    return new FeedRates(terms, System::nanoTime);
  }

  @Bean
  FeedRateFilter feedRateFilter(FeedRates rates, LimitedWitness witness, ProblemWriter writer) {
    return new FeedRateFilter(rates, witness, writer);
  }

  /** It stands in the security chain, once callers are known, and nowhere else. */
  @Bean
  FilterRegistrationBean<FeedRateFilter> feedRateFilterNowhereElse(FeedRateFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
