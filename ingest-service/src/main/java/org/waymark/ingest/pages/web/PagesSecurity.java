package org.waymark.ingest.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.ingest.access.web.CallerAuthentication;
import org.waymark.ingest.access.web.NotHeard;
import org.waymark.ingest.access.web.OwnFeed;
import org.waymark.ingest.load.web.PlacesFilter;
import org.waymark.ingest.load.web.SmallBodiesFilter;
import org.waymark.ingest.session.SignedIn;
import org.waymark.ingest.session.web.SessionContexts;

/**
 * Who may see which page. One signs in with a feed's token, after which the browser holds a random
 * session and never the token. Every form carries a token against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {
  static final String SIGN_IN = "/sign-in";
  private static final String OUR_OWN_ONLY =
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self';"
          + " base-uri 'none'";

  @Bean
  SessionContexts sessionContexts(SignedIn signedIn) {
    return new SessionContexts(signedIn);
  }

  @Bean
  @Order(3)
  SecurityFilterChain pagesChain(
      HttpSecurity http,
      AuthenticationProvider tokens,
      SessionContexts contexts,
      PlacesFilter places,
      SmallBodiesFilter small) {
    return http.authorizeHttpRequests(PagesSecurity::rules)
        .authenticationManager(new ProviderManager(tokens))
        .securityContext(context -> context.securityContextRepository(contexts))
        .formLogin(form ->
            form.loginPage(SIGN_IN)
                .passwordParameter("token")
                .successHandler((request, response, who) ->
                    response.sendRedirect(Next.of(request.getParameter(Next.NAME)).path()))
                .failureHandler((request, response, why) ->
                    response.sendRedirect(
                        SIGN_IN
                            + (why instanceof NotHeard ? "?wrong=later" : "?wrong")
                            + next(request, "&"))))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
        .csrf(csrf ->
            csrf.csrfTokenRepository(csrfCookie())
                .requireCsrfProtectionMatcher(PagesSecurity::isProtected))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, why) -> response.sendRedirect(SIGN_IN + next(request, "?")))
                .accessDeniedHandler((request, response, why) -> {
                  if (why instanceof CsrfException) {
                    request.setAttribute(ErrorPages.OUT_OF_DATE, true);
                  }
                  response.sendError(HttpStatus.FORBIDDEN.value());
                }))
        .requestCache(cache -> cache.disable())
        .addFilterBefore(places, CsrfFilter.class)
        .addFilterBefore(small, CsrfFilter.class)
        .addFilterAfter(unavailableWhileTheStoreIsAway(), HeaderWriterFilter.class)
        .headers(headers ->
            headers
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(OUR_OWN_ONLY)))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          all) {
    all.requestMatchers(
            "/error",
            SIGN_IN,
            "/webjars/**",
            "/waymark/**",
            "/assets/**",
            "/problems",
            "/problems/{code}",
            "/kinds",
            "/kinds/{kind}")
        .permitAll()
        .requestMatchers("/feeds/{feed}", "/feeds/{feed}/**")
        .access(new OwnFeed())
        .requestMatchers("/", "/feeds")
        .authenticated()
        .anyRequest()
        .hasAuthority(CallerAuthentication.ADMIN);
  }

  /**
   * What changes something, from somebody who is signed in or wants to be. From anybody else it is
   * refused without a look at its form, so that nobody can make us receive a file for nothing.
   */
  private static boolean isProtected(HttpServletRequest request) {
    if (HttpMethod.GET.matches(request.getMethod())
        || HttpMethod.HEAD.matches(request.getMethod())) {
      return false;
    }
    return request.getServletPath().equals(SIGN_IN)
        || SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication;
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    var cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName("waymark-ingest-form");
    cookie.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Strict").path("/"));
    return cookie;
  }

  /** Where to go on after signing in; only pages that can be looked at. */
  private static String next(HttpServletRequest request, String mark) {
    String wanted =
        request.getServletPath().equals(SIGN_IN)
            ? request.getParameter(Next.NAME)
            : HttpMethod.GET.matches(request.getMethod()) ? request.getServletPath() : null;
    String path = Next.of(wanted).path();
    return path.equals("/")
        ? ""
        : mark + Next.NAME + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static OncePerRequestFilter unavailableWhileTheStoreIsAway() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        try {
          chain.doFilter(request, response);
        } catch (DataAccessException away) {
          response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
      }
    };
  }
}
