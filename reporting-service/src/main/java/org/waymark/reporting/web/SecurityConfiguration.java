package org.waymark.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.waymark.http.access.AdminConfiguration;

/** Pages are everybody's, the interface needs the token, the management port is the operators'. */
@Configuration(proxyBeanMethods = false)
@Import(AdminConfiguration.class)
class SecurityConfiguration {
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self';"
          + " base-uri 'none'";

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers ->
            headers
                .cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }
}
