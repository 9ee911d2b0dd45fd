package org.waymark.http.problem;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** For a service to import: strictness about what is sent, and problems from its filters. */
@Configuration(proxyBeanMethods = false)
@Import({StrictParameters.class, StrictBodies.class, ProblemWriter.class})
public class ProblemConfiguration {}
