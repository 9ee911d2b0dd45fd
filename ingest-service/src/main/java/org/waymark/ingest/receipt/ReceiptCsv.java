package org.waymark.ingest.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ingest.csv.CsvWriter;

/** A receipt's rows as a file for spreadsheets, and what its columns mean (CSVW). */
public final class ReceiptCsv {
  private enum Column {
    ROW("row", "integer", "The row's number in the file as it was sent"),
    RESULT("result", "string", "rejected, duplicate, query or conflict"),
    FIELD("field", "string", "The column or property; empty where it is the whole row"),
    VALUE("value", "string", "What stood there, shortened"),
    CODE("code", "string", "Stable; what it means is in the documentation of feeds"),
    MESSAGE("message", "string", "What is wrong and what would be right"),
    STATE("state", "string", "Of a query: open, confirmed, withdrawn or lapsed");

    private final String title;
    private final String datatype;
    private final String description;

    Column(String title, String datatype, String description) {
      this.title = title;
      this.datatype = datatype;
      this.description = description;
    }
  }

  private ReceiptCsv() {}

  private static void write(List<Receipt.Row> rows, Appendable out) throws IOException {
    var csv = new CsvWriter(out);
    csv.row(Arrays.stream(Column.values()).map(c -> c.title).toList());
    for (Receipt.Row r : rows) {
      csv.row(
          Arrays.asList(
              r.row(), r.result(), r.field(), r.value(), r.code(), r.message(), r.state()));
    }
  }

  /** The same in UTF-8. */
  public static byte[] bytes(List<Receipt.Row> rows) {
    var text = new StringBuilder();
    try {
      write(rows, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The metadata that stands beside the file, as {@code receipt.csv-metadata.json}. */
  public static Map<String, Object> metadata(Receipt receipt) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "http://www.w3.org/ns/csvw");
    all.put("url", "receipt.csv");
    all.put(
        "dc:title",
        "Rows of submission %s that were not plainly accepted".formatted(receipt.submission()));
    all.put(
        "dc:description",
        "%d rows received: %d accepted (%d of them queried), %d duplicate, %d rejected"
            .formatted(
                receipt.received(),
                receipt.accepted(),
                receipt.queried(),
                receipt.duplicate(),
                receipt.rejected()));
    all.put("dialect", Map.of("header", true, "encoding", "utf-8"));
    all.put(
        "tableSchema",
        Map.of("columns", Arrays.stream(Column.values()).map(ReceiptCsv::describe).toList()));
    return all;
  }

  private static Map<String, Object> describe(Column column) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("name", column.title);
    all.put("titles", column.title);
    all.put("datatype", column.datatype);
    all.put("dc:description", column.description);
    return all;
  }
}
