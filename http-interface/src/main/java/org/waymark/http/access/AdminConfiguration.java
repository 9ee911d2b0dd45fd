package org.waymark.http.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.waymark.http.problem.ProblemWriter;

/**
 * For a service to import whose interface is the administrator's: everything under {@code /api}
 * needs his token, but for the description of the interface itself.
 */
@Configuration(proxyBeanMethods = false)
public class AdminConfiguration {
  /** Far more than any question of ours is long. */
  private static final int LARGEST_BODY = 1 << 20;

  /** Health and metrics are on their own port, which is not for the public. */
  @Bean
  @Order(1)
  SecurityFilterChain management(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain interfaces(HttpSecurity http, TokenRefusals refusals) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(all ->
            all.requestMatchers("/api/openapi", "/api/openapi.yaml")
                .permitAll()
                .anyRequest()
                .hasAuthority("SCOPE_admin"))
        .oauth2ResourceServer(server ->
            server
                .opaqueToken(Customizer.withDefaults())
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  TokenRefusals refusals(ProblemWriter writer) {
    return new TokenRefusals(writer);
  }

  @Bean
  OpaqueTokenIntrospector tokens(@Value("${waymark.admin-token:}") String admin) {
    return new AdminToken(admin);
  }

  /** Behind the security chain: nothing is read of whom nobody knows. */
  @Bean
  FilterRegistrationBean<BoundedBodies> boundedBodies(ProblemWriter writer) {
    var bounded = new FilterRegistrationBean<>(new BoundedBodies(LARGEST_BODY, writer));
    bounded.addUrlPatterns("/api/*");
    return bounded;
  }
}
