package org.waymark.ingest.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.waymark.ingest.access.Access;

/** Bearer tokens for the interface; the management port's network is its operators' matter. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String ADMIN = "ADMIN";

  @Bean
  @Order(1)
  SecurityFilterChain actuatorChain(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain apiChain(HttpSecurity http) {
    return http.authorizeHttpRequests(all ->
            all.requestMatchers("/api/openapi", "/api/openapi.yaml", "/error")
                .permitAll()
                .requestMatchers(HttpMethod.PUT, "/api/v1/catalogue")
                .hasAuthority(ADMIN)
                .requestMatchers(HttpMethod.POST, "/api/v1/feeds/*/tokens")
                .hasAuthority(ADMIN)
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(server ->
            server
                .opaqueToken(token -> {})
                .authenticationEntryPoint((request, response, why) -> unknown(response))
                .accessDeniedHandler((request, response, why) -> forbidden(request, response)))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint((request, response, why) -> unknown(response))
                .accessDeniedHandler((request, response, why) -> forbidden(request, response)))
        .addFilterBefore(
            (request, response, chain) ->
                storeAway((HttpServletRequest) request, (HttpServletResponse) response, chain),
            BearerTokenAuthenticationFilter.class)
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  OpaqueTokenIntrospector introspector(Access access) {
    return token ->
        access
            .caller(token)
            .map(SecurityConfiguration::principal)
            .orElseThrow(() -> new BadOpaqueTokenException("the token is unknown or has expired"));
  }

  /** Tokens cannot be looked up while the store is away; that is no fault of the caller's. */
  private static void storeAway(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (DataAccessException away) {
      response.setHeader("Retry-After", "5");
      write(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          "store.unavailable",
          "the store cannot be reached; sending again is safe");
    }
  }

  private static OAuth2AuthenticatedPrincipal principal(Access.Caller caller) {
    List<GrantedAuthority> authorities =
        switch (caller) {
          case Access.Caller.Admin admin -> List.of(new SimpleGrantedAuthority(ADMIN));
          case Access.Caller.Sender sender -> List.of();
        };
    return new DefaultOAuth2AuthenticatedPrincipal(
        caller.name(), Map.of(Callers.ATTRIBUTE, caller), authorities);
  }

  private static void unknown(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    write(response, HttpStatus.UNAUTHORIZED, "token.unknown", "a valid bearer token is wanted");
  }

  private static void forbidden(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String detail = "this token may not " + request.getMethod() + " here";
    write(response, HttpStatus.FORBIDDEN, "token.not-allowed", detail);
  }

  private static void write(
      HttpServletResponse response, HttpStatus status, String code, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .write(
            "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(code, status.getReasonPhrase(), status.value(), detail));
  }
}
