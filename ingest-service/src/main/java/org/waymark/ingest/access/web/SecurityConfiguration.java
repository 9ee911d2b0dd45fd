package org.waymark.ingest.access.web;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.waymark.ingest.access.Access;
import org.waymark.ingest.rate.Attempts;
import org.waymark.ingest.rate.web.LimitedWitness;

/**
 * Who may reach what, in three chains: the management port, whose network is its operators' matter;
 * the interface under {@code /api} ({@link ApiSecurity}); and everything else, the pages, whose
 * chain stands beside them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  @Order(1)
  SecurityFilterChain actuatorChain(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  /** For the interface and for the pages' sign-in alike. */
  @Bean
  AuthenticationProvider tokenProvider(Access access, JudgedTokens judged) {
    return new TokenProvider(access, judged);
  }

  @Bean
  JudgedTokens judgedTokens(Attempts attempts, LimitedWitness witness) {
    return new JudgedTokens(attempts, witness);
  }
}
