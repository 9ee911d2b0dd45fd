package org.waymark.ingest.catalogue.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into {@link Node}s. Aliases are refused, so that a small file stays small. */
final class YamlReader {
  private static final int DEEPEST = 16;

  /** A file that is no YAML of ours. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Refused(int line, String message) {
      super(message);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  private final YAMLParser in;

  private YamlReader(YAMLParser in) {
    this.in = in;
  }

  /** The document, null where the file is empty. */
  static @Nullable Node read(byte[] content) throws Refused {
    var factory = YAMLFactory.builder().build();
    try (var parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), content)) {
      JsonToken first = parser.nextToken();
      return first == null ? null : new YamlReader(parser).node(first, 0);
    } catch (JacksonException wrong) {
      int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
      throw new Refused(Math.max(line, 0), firstLine(wrong.getOriginalMessage()));
    }
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "no YAML" : text.lines().findFirst().orElse("no YAML");
  }

  private @Nullable Node node(JsonToken token, int depth) throws Refused {
    int line = line();
    if (in.isCurrentAlias()) {
      throw new Refused(line, "aliases are not taken: write the value out");
    }
    if (depth > DEEPEST) {
      throw new Refused(line, "nested deeper than %d levels".formatted(DEEPEST));
    }
    return switch (token) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> sequence(line, depth);
      case VALUE_NULL -> null;
      default -> new Node.Scalar(line, in.getString());
    };
  }

  private Node mapping(int line, int depth) throws Refused {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (JsonToken t = in.nextToken(); t != JsonToken.END_OBJECT; t = in.nextToken()) {
      String name = in.currentName();
      Node value = node(in.nextToken(), depth + 1);
      if (value != null && fields.put(name, value) != null) {
        throw new Refused(line(), "'%s' is given twice".formatted(name));
      }
    }
    return new Node.Mapping(line, fields);
  }

  private Node sequence(int line, int depth) throws Refused {
    List<Node> items = new ArrayList<>();
    for (JsonToken t = in.nextToken(); t != JsonToken.END_ARRAY; t = in.nextToken()) {
      Node item = node(t, depth + 1);
      if (item != null) {
        items.add(item);
      }
    }
    return new Node.Sequence(line, items);
  }

  private int line() {
    return in.currentTokenLocation().getLineNr();
  }
}
