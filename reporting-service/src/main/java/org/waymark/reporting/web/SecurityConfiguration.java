package org.waymark.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;

/** Pages are everybody's, the interface needs the token, the management port is the operators'. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self';"
          + " base-uri 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain management(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain interfaces(HttpSecurity http) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(all ->
            all.requestMatchers("/api/openapi", "/api/openapi.yaml")
                .permitAll()
                .anyRequest()
                .hasAuthority("SCOPE_admin"))
        .oauth2ResourceServer(server ->
            server
                .opaqueToken(Customizer.withDefaults())
                .authenticationEntryPoint((_, response, _) ->
                    problem(response, 401, "Unauthorized", "A bearer token is wanted.")))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint((_, response, _) ->
                    problem(response, 401, "Unauthorized", "A bearer token is wanted."))
                .accessDeniedHandler((_, response, _) ->
                    problem(response, 403, "Forbidden", "The token may not do this.")))
        .csrf(csrf -> csrf.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  private static void problem(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    response.setStatus(status);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response.setContentType("application/problem+json");
    String body =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(title, status, detail);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

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

  @Bean
  OpaqueTokenIntrospector tokens(@Value("${waymark.admin-token:}") String admin) {
    return new AdminToken(admin);
  }
}
