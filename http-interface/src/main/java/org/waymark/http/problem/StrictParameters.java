package org.waymark.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a parameter in an address that is not known, has no value, or stands there twice. Passed
 * over in silence, {@code ?dryrun=true} or a bare {@code ?dryRun} would publish what its sender
 * only meant to check. Days and instants are taken in the one form that the description gives.
 */
@Component
class StrictParameters implements HandlerInterceptor, WebMvcConfigurer {
  private static final int LAST_YEAR = 9998;

  private final Map<HandlerMethod, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Instant.class, StrictParameters::instant);
    registry.addConverter(String.class, LocalDate.class, StrictParameters::day);
  }

  /**
   * As the interface says: with an offset, and neither a count of milliseconds nor beyond reason.
   */
  private static Instant instant(String text) {
    OffsetDateTime at = OffsetDateTime.parse(text);
    if (at.getYear() < 1 || at.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year of four digits is wanted");
    }
    return at.toInstant();
  }

  private static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year of four digits is wanted");
    }
    return day;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String query = request.getQueryString();
    if (query != null && !query.isEmpty() && handler instanceof HandlerMethod method) {
      check(query, known.computeIfAbsent(method, StrictParameters::names));
    }
    return true;
  }

  private static void check(String query, Map<String, Boolean> known) {
    Set<String> seen = new HashSet<>();
    for (String part : query.split("&")) {
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      Boolean many = known.get(name);
      if (many == null) {
        throw wrong(
            known.isEmpty()
                ? "no parameter is taken here"
                : "a parameter is not known; those that are: " + String.join(", ", known.keySet()));
      }
      if (equals < 0 || equals == part.length() - 1) {
        throw wrong("'%s' has no value: give it one or leave it out".formatted(name));
      }
      if (!seen.add(name) && !many) {
        throw wrong("'%s' stands there twice".formatted(name));
      }
    }
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw wrong("a parameter's name is not encoded as addresses are");
    }
  }

  /** Each parameter's name, and whether it may stand there more than once. */
  private static Map<String, Boolean> names(HandlerMethod method) {
    Map<String, Boolean> names = new TreeMap<>();
    Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .forEach(parameter -> names.put(name(parameter), many(parameter.getParameterType())));
    return names;
  }

  private static String name(MethodParameter parameter) {
    var given = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
    if (!given.name().isEmpty()) {
      return given.name();
    }
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    @Nullable String name = parameter.getParameterName();
    return String.valueOf(name);
  }

  private static boolean many(Class<?> type) {
    return type.isArray() || Collection.class.isAssignableFrom(type);
  }

  private static Problem wrong(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid", detail);
  }
}
