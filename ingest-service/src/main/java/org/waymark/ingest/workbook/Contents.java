package org.waymark.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a workbook says it consists of. Links that lead out of it are never followed. */
record Contents(
    List<Sheet> sheets, boolean from1904, Optional<String> sharedStrings, Optional<String> styles) {
  /**
   * @param part the part that holds it
   */
  record Sheet(String name, String part, boolean hidden) {}

  private record Link(String type, String part) {}

  private static final int MOST_LINKS = 10_000;

  static Contents read(Parts parts) throws IOException, WorkbookRefused {
    checkTypes(parts);
    String book =
        links(parts, "").values().stream()
            .filter(link -> link.type().endsWith("/officeDocument"))
            .map(Link::part)
            .findFirst()
            .orElseThrow(() -> WorkbookRefused.unreadable("it is no Excel workbook (.xlsx)"));
    Map<String, Link> links = links(parts, book);
    try (Xml xml = Xml.of(required(parts, book))) {
      List<Sheet> sheets = new ArrayList<>();
      boolean from1904 = false;
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.begins("sheet")) {
          sheet(xml, links).ifPresent(sheets::add);
        }
      }
      return new Contents(
          List.copyOf(sheets), from1904, target(links, "sharedStrings"), target(links, "styles"));
    }
  }

  private static Optional<Sheet> sheet(Xml xml, Map<String, Link> links) {
    Link link = links.get(String.valueOf(xml.prefixed("id")));
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    return link == null || name == null || !link.type().endsWith("/worksheet")
        ? Optional.empty()
        : Optional.of(new Sheet(name, link.part(), state != null && !state.equals("visible")));
  }

  private static Optional<String> target(Map<String, Link> links, String type) {
    return links.values().stream()
        .filter(link -> link.type().endsWith("/" + type))
        .map(Link::part)
        .findFirst();
  }

  private static void checkTypes(Parts parts) throws IOException, WorkbookRefused {
    try (Xml xml = Xml.of(required(parts, "[Content_Types].xml"))) {
      while (xml.next()) {
        String type = xml.attribute("ContentType");
        if (type != null && type.contains("macroEnabled")) {
          throw new WorkbookRefused(
              "workbook.macros", "it has macros: save it as an Excel workbook (.xlsx)");
        }
        if (type != null && type.contains("sheet.binary")) {
          throw WorkbookRefused.unreadable(
              "it is a binary workbook (.xlsb): save it as an Excel workbook (.xlsx)");
        }
      }
    }
  }

  /** A part's links by their ids; only those that stay within the workbook. */
  private static Map<String, Link> links(Parts parts, String of)
      throws IOException, WorkbookRefused {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    Map<String, Link> links = new HashMap<>();
    try (Xml xml = Xml.of(required(parts, folder + "_rels/" + of.substring(slash) + ".rels"))) {
      while (xml.next()) {
        String target = xml.begins("Relationship") ? xml.attribute("Target") : null;
        if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
          links.put(
              String.valueOf(xml.attribute("Id")),
              new Link(String.valueOf(xml.attribute("Type")), resolved(folder, target)));
        }
        if (links.size() > MOST_LINKS) {
          throw WorkbookRefused.unsafe("it has more than %d links".formatted(MOST_LINKS));
        }
      }
    }
    return links;
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private static InputStream required(Parts parts, String name)
      throws IOException, WorkbookRefused {
    InputStream part = parts.open(name);
    if (part == null) {
      throw WorkbookRefused.unreadable("it is no whole Excel workbook (.xlsx): a part is missing");
    }
    return part;
  }

  InputStream part(Parts parts, String name) throws IOException, WorkbookRefused {
    return required(parts, name);
  }

  /**
   * @param wanted its name; null: the first that is not hidden
   */
  Sheet sheet(@Nullable String wanted) throws WorkbookRefused {
    Optional<Sheet> found =
        wanted == null
            ? sheets.stream().filter(sheet -> !sheet.hidden()).findFirst()
            : sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(wanted)).findFirst();
    return found.orElseThrow(() -> new WorkbookRefused("workbook.no-such-sheet", absent(wanted)));
  }

  private String absent(@Nullable String wanted) {
    List<String> names =
        sheets.stream().filter(sheet -> !sheet.hidden()).limit(20).map(Sheet::name).toList();
    return names.isEmpty()
        ? "it has no sheet with rows that is not hidden"
        : "it has no sheet '%s'; it has: %s".formatted(wanted, String.join(", ", names));
  }
}
