package org.waymark.ingest.catalogue.files;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows its line; every scalar is text as written. */
sealed interface Node {
  int line();

  record Scalar(int line, String text) implements Node {}

  record Sequence(int line, List<Node> items) implements Node {}

  record Mapping(int line, Map<String, Node> fields) implements Node {}
}
