package org.waymark.ingest.submission.body;

import java.io.Reader;
import org.waymark.ingest.submission.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON parsers that keep to the limits. What stands twice in an object is looked for by its
 * readers, among the names they know: a parser would remember every name of an object without end.
 */
final class JsonText {
  private static final int LONGEST_NUMBER = 60;

  private final JsonFactory factory;

  JsonText(Limits limits) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.nesting())
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(limits.rowLength())
                    .maxNameLength(200)
                    .build())
            .build();
  }

  JsonParser parser(Reader text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  JsonParser parser(String text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  JsonParser parser(char[] letters, int from, int length) {
    return factory.createParser(ObjectReadContext.empty(), letters, from, length);
  }

  static String why(JacksonException wrong) {
    String message = wrong.getOriginalMessage();
    return message == null
        ? "it is no JSON"
        : Shown.shortened(message.lines().findFirst().orElse("it is no JSON"));
  }
}
