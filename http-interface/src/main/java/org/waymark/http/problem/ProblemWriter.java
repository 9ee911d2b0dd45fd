package org.waymark.http.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller has been reached: in filters. */
@Component
public final class ProblemWriter {
  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Writes the whole answer; the request's own words are not in it. */
  public void write(HttpServletResponse response, Problem problem) throws IOException {
    byte[] body = json.writeValueAsBytes(problem.getBody());
    response.setStatus(problem.getStatusCode().value());
    problem.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
