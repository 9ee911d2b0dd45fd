package org.waymark.ingest.access.web;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.waymark.ingest.access.Access;

/**
 * Who may reach what, in three chains: the management port, whose network is its operators' matter;
 * the interface under {@code /api} ({@link ApiSecurity}); and everything else, the pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String PAGES_LOAD_OUR_OWN_ONLY =
      "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain actuatorChain(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pagesChain(HttpSecurity http, Refusals refusals) {
    return http.authorizeHttpRequests(
            all -> all.requestMatchers("/error").permitAll().anyRequest().denyAll())
        .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(headers ->
            headers
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(PAGES_LOAD_OUR_OWN_ONLY)))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** For the interface and for the pages' sign-in alike. */
  @Bean
  AuthenticationProvider tokenProvider(Access access) {
    return new TokenProvider(access);
  }
}
