package org.waymark.ingest.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.waymark.ingest.access.identity.IdentityProvider;
import org.waymark.ingest.load.web.PlacesFilter;
import org.waymark.ingest.load.web.SmallBodiesFilter;
import org.waymark.ingest.rate.web.FeedRateFilter;

/**
 * Bearer tokens for the interface. What is not named here is the administrator's, so that a path
 * added without a thought is closed; what may be read by a sender is narrowed to his feeds by the
 * controllers. No other site's pages may call it: there is no CORS.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  private static final BearerTokenResolver ONE_TOKEN = new OneBearerToken();
  private static final String[] READ_BY_ALL = {
    "/api/v1/feeds", "/api/v1/catalogue", "/api/v1/queries"
  };

  @Bean
  @Order(2)
  SecurityFilterChain apiChain(
      HttpSecurity http,
      AuthenticationProvider tokens,
      ObjectProvider<IdentityProvider> theirs,
      JudgedTokens judged,
      FeedRateFilter rates,
      PlacesFilter places,
      SmallBodiesFilter small,
      Refusals refusals) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(ApiSecurity::rules)
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(ONE_TOKEN)
                .authenticationManagerResolver(whoKnows(tokens, theirs.getIfAvailable(), judged))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterBefore(refusals.whileNobodyCanBeKnown(), BearerTokenAuthenticationFilter.class)
        .addFilterAfter(rates, AuthorizationFilter.class)
        .addFilterAfter(places, FeedRateFilter.class)
        .addFilterAfter(small, PlacesFilter.class)
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .headers(headers ->
            headers
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy ->
                    policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** Our own tokens and those of the council's identity provider, side by side. */
  private static AuthenticationManagerResolver<HttpServletRequest> whoKnows(
      AuthenticationProvider tokens, @Nullable IdentityProvider theirs, JudgedTokens judged) {
    AuthenticationManager known = new ProviderManager(tokens);
    AuthenticationManager vouched =
        theirs == null ? known : presented -> judged.judge(presented, theirs::authenticate);
    return request -> {
      String token = ONE_TOKEN.resolve(request);
      return token != null && IdentityProvider.hasForm(token) ? vouched : known;
    };
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          all) {
    all.requestMatchers("/api/openapi", "/api/openapi.yaml")
        .permitAll()
        .requestMatchers("/api/v1/feeds/*/tokens", "/api/v1/feeds/*/tokens/**")
        .hasAuthority(CallerAuthentication.ADMIN)
        .requestMatchers("/api/v1/feeds/{feed}", "/api/v1/feeds/{feed}/**")
        .access(new OwnFeed())
        .requestMatchers(HttpMethod.GET, READ_BY_ALL)
        .authenticated()
        .requestMatchers(HttpMethod.HEAD, READ_BY_ALL)
        .authenticated()
        .requestMatchers("/api/v1/submissions/**")
        .authenticated()
        .anyRequest()
        .hasAuthority(CallerAuthentication.ADMIN);
  }
}
