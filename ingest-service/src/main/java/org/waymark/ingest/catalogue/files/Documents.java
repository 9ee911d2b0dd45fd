package org.waymark.ingest.catalogue.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ingest.catalogue.CatalogueFiles;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.csv.CsvReader;
import org.waymark.ingest.csv.CsvRefused;

/** The files of a catalogue as {@link Entry}s. */
final class Documents {
  private static final int LONGEST_ROW = 100_000;

  private final CatalogueFiles files;
  private final Complaints complaints;
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  Documents(CatalogueFiles files, Complaints complaints) {
    this.files = files;
    this.complaints = complaints;
  }

  /** The codes that each file names, sound or not. */
  Map<String, Set<String>> named() {
    return named;
  }

  Complaints complaints() {
    return complaints;
  }

  /** Remembers that a file names this code. */
  void names(String file, @Nullable String code) {
    if (code != null) {
      named.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(code);
    }
  }

  /** The rows of a CSV file that may be absent. */
  List<Entry> optionalRows(String file, String... columns) {
    return files.content(file) == null ? List.of() : rows(file, columns);
  }

  /** The rows of a CSV file that may be absent, and so may some of its columns. */
  List<Entry> optionalRows(String file, List<String> maybe, String... columns) {
    return files.content(file) == null ? List.of() : rows(file, maybe, columns);
  }

  /** The rows of a CSV file, whose header must have these columns and no others. */
  List<Entry> rows(String file, String... columns) {
    return rows(file, List.of(), columns);
  }

  private List<Entry> rows(String file, List<String> maybe, String... columns) {
    String text = text(file);
    if (text == null) {
      return List.of();
    }
    var reader = new CsvReader(new StringReader(text), LONGEST_ROW);
    try {
      List<String> header = reader.next();
      return header != null && headerIsRight(file, header, maybe, columns)
          ? rows(file, reader, header.stream().map(String::strip).toList())
          : List.of();
    } catch (CsvRefused wrong) {
      complaints.add(file, wrong.line(), null, null, String.valueOf(wrong.getMessage()));
      return List.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private boolean headerIsRight(
      String file, List<String> header, List<String> maybe, String... columns) {
    Set<String> given = new HashSet<>();
    boolean right = true;
    for (String each : header) {
      String name = each.strip();
      if (!given.add(name)) {
        complaints.add(file, 1, name, null, "the column stands twice in the header");
        right = false;
      } else if (Stream.of(columns).noneMatch(name::equals) && !maybe.contains(name)) {
        String known =
            Stream.concat(Stream.of(columns), maybe.stream()).collect(Collectors.joining(","));
        complaints.add(file, 1, name, null, "no such column here: " + known);
        right = false;
      }
    }
    for (String column : columns) {
      if (!given.contains(column)) {
        complaints.add(file, 1, column, null, "the column is missing from the header");
        right = false;
      }
    }
    return right;
  }

  private List<Entry> rows(String file, CsvReader reader, List<String> header) throws IOException {
    List<Entry> rows = new ArrayList<>();
    while (true) {
      try {
        List<String> cells = reader.next();
        if (cells == null) {
          return rows;
        }
        row(file, reader.line(), header, cells, rows);
      } catch (CsvRefused wrong) {
        complaints.add(file, wrong.line(), null, null, String.valueOf(wrong.getMessage()));
        if (!wrong.canGoOn()) {
          return rows;
        }
      }
    }
  }

  private void row(
      String file, int line, List<String> header, List<String> cells, List<Entry> rows) {
    if (cells.size() != header.size()) {
      complaints.add(
          file,
          line,
          null,
          null,
          "%d cells stand under a header of %d".formatted(cells.size(), header.size()));
      names(file, cells.getFirst().strip());
      return;
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      fields.put(header.get(i), new Node.Scalar(line, cells.get(i)));
    }
    rows.add(new Entry(file, line, fields, complaints));
  }

  /** The entries of a YAML file that must be a list of mappings. */
  List<Entry> list(String file) {
    Node node = yaml(file);
    return node == null ? List.of() : entries(file, node, complaints);
  }

  /** The entry of a YAML file that must be one mapping; an empty one where it is not. */
  Entry mapping(String file) {
    Node node = yaml(file);
    if (node instanceof Node.Mapping mapping) {
      return new Entry(file, mapping.line(), mapping.fields(), complaints);
    }
    if (node != null) {
      complaints.add(file, node.line(), null, null, "fields with values are wanted here");
    }
    return new Entry(file, 0, Map.of(), new Complaints(0));
  }

  static List<Entry> entries(String file, Node node, Complaints complaints) {
    if (!(node instanceof Node.Sequence list)) {
      complaints.add(file, node.line(), null, null, "a list, each item with its fields, is wanted");
      return List.of();
    }
    List<Entry> all = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof Node.Mapping mapping) {
        all.add(new Entry(file, mapping.line(), mapping.fields(), complaints));
      } else {
        complaints.add(file, item.line(), null, null, "fields with values are wanted here");
      }
    }
    return all;
  }

  private @Nullable Node yaml(String file) {
    String text = text(file);
    if (text == null) {
      return null;
    }
    try {
      Node node = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
      if (node == null) {
        complaints.add(file, 0, null, null, "the file is empty");
      }
      return node;
    } catch (YamlReader.Refused wrong) {
      complaints.add(file, wrong.line(), null, null, String.valueOf(wrong.getMessage()));
      return null;
    }
  }

  private @Nullable String text(String file) {
    byte[] content = files.content(file);
    if (content == null) {
      complaints.add(file, 0, null, null, "the file is missing from the catalogue");
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      complaints.add(file, 0, null, null, "the file is not UTF-8: save it as UTF-8");
      return null;
    }
  }
}
