package org.waymark.indicator.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.waymark.http.access.AdminConfiguration;
import org.waymark.http.access.TokenRefusals;

/** The interface is the administrator's, and there is nothing else. */
@Configuration(proxyBeanMethods = false)
@Import(AdminConfiguration.class)
class SecurityConfiguration {
  @Bean
  @Order(3)
  SecurityFilterChain nothingElse(HttpSecurity http, TokenRefusals refusals) {
    return http.authorizeHttpRequests(all -> all.anyRequest().denyAll())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** Periods are written with a slash, as 2016/17, which clients encode where they are careful. */
  @Bean
  HttpFirewall slashesOfPeriods() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    return firewall;
  }
}
