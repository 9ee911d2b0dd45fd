package org.waymark.indicator.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.http.description.Described;
import org.waymark.http.description.DescriptionConfiguration;
import org.waymark.http.problem.ProblemConfiguration;

/** What this interface does as the others do, and what it says of itself. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemConfiguration.class, DescriptionConfiguration.class})
class InterfaceConfiguration {
  @Bean
  Described described() {
    return new Described(
        "Waymark indicators",
        "The state of each indicator, and what it was judged by.",
        "The administrator's",
        Set.of(400, 401, 406, 503));
  }
}
