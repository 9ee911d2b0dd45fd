package org.waymark.ingest.wiring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.http.problem.ProblemWriter;
import org.waymark.ingest.IngestSettings;
import org.waymark.ingest.load.LoadMetrics;
import org.waymark.ingest.load.LoadTerms;
import org.waymark.ingest.load.NoRoom;
import org.waymark.ingest.load.Places;
import org.waymark.ingest.load.web.PlacesFilter;
import org.waymark.ingest.load.web.SmallBodiesFilter;
import org.waymark.ingest.submission.Limits;
import org.waymark.ingest.submission.body.SpoolFolder;

/** How much is taken at once. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {
  @Bean
  LoadTerms loadTerms(IngestSettings settings) {
    return settings.loadTerms();
  }

  /** What processes that were killed have left on disk goes when the service starts. */
  @Bean
  Places places(LoadTerms terms, MeterRegistry meters) throws IOException {
    SpoolFolder.ours();
    var places = new Places(terms);
    Gauge.builder("waymark.ingest.in.flight", places::inFlight)
        .description("Requests that bring rows or files, being worked on")
        .register(meters);
    Gauge.builder("waymark.ingest.waiting", places::waiting)
        .description("Requests that wait for a place or for room on disk")
        .register(meters);
    Gauge.builder("waymark.ingest.spool", places::onDisk)
        .description("Room on disk that is spoken for by requests")
        .baseUnit("bytes")
        .register(meters);
    return places;
  }

  @Bean
  LoadMetrics loadMetrics(MeterRegistry meters) {
    return new MeterLoad(meters);
  }

  @Bean
  PlacesFilter placesFilter(
      Places places, LoadTerms terms, Limits limits, LoadMetrics metrics, ProblemWriter writer) {
    return new PlacesFilter(places, terms, limits, metrics, writer);
  }

  @Bean
  SmallBodiesFilter smallBodiesFilter(ProblemWriter writer) {
    return new SmallBodiesFilter(writer);
  }

  @Bean
  FilterRegistrationBean<SmallBodiesFilter> smallBodiesFilterNowhereElse(SmallBodiesFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  /** It stands in the security chains, once callers are known, and nowhere else. */
  @Bean
  FilterRegistrationBean<PlacesFilter> placesFilterNowhereElse(PlacesFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  private record MeterLoad(MeterRegistry meters) implements LoadMetrics {
    @Override
    public void noRoom(NoRoom.Of what) {
      count(what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void tooSlow() {
      count("slow");
    }

    private void count(String why) {
      Counter.builder("waymark.ingest.turned.away")
          .description("Requests turned away for want of room, or cut off for being slow")
          .tag("why", why)
          .register(meters)
          .increment();
    }
  }
}
