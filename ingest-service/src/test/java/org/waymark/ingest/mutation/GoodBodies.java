package org.waymark.ingest.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.waymark.ingest.Ingest;

/** Bodies that are taken whole: each kind of feed in each form. */
final class GoodBodies {
  /** A body with how it is sent. */
  record Good(String feed, String type, Map<String, String> headers, byte[] body) {}

  private static final String FIGURES =
      """
      indicator,breakdown,period,value,numerator,denominator,revision,markers,commentary
      visits,,2016-08,104,,,,,"Fewer, since the library closed"
      neet,E07000008,2016-09,,12,4031,2,[e] [p],
      rate,,2016-09,,611,134300,,,
      """;
  private static final String ROW =
      "{\"indicator\":\"visits\",\"period\":\"2016-07\",\"value\":\"98.5\",\"markers\":[\"e\"]}";
  private static final String RATIO =
      "{\"indicator\":\"neet\",\"period\":\"2016-06\",\"numerator\":12,\"denominator\":4031}";
  private static final String EVENT =
      "{\"specversion\":\"1.0\",\"id\":\"a1\",\"source\":\"/mosaic\",\"type\":\"row\",\"data\":%s}"
          .formatted(ROW);

  private GoodBodies() {}

  static List<Good> of(Ingest ingest) {
    List<Good> all = new ArrayList<>();
    String feed = "cfa-performance";
    all.add(plain(feed, "text/csv", FIGURES));
    all.add(plain(feed, "text/csv", FIGURES.replace("\n", "\r\n").replace(',', ';')));
    all.add(plain(feed, "application/x-ndjson", ROW + "\n" + RATIO + "\n"));
    all.add(plain(feed, "application/json", "[" + ROW + "," + RATIO + "]"));
    all.add(plain(feed, "application/json", ROW));
    all.add(plain(feed, "application/cloudevents+json", EVENT));
    all.add(plain(feed, "application/cloudevents-batch+json", "[" + EVENT + "]"));
    all.add(
        new Good(
            feed,
            "application/json",
            Map.of("ce-specversion", "1.0", "ce-id", "7", "ce-source", "/m", "ce-type", "row"),
            ROW.getBytes(StandardCharsets.UTF_8)));
    all.add(new Good(feed, "text/csv", Map.of("Content-Encoding", "gzip"), packed(FIGURES)));
    for (String each : List.of(feed, "finance", "risks", "programme", "workforce", "benchmarks")) {
      all.add(template(ingest, each, "text/csv", "csv"));
      all.add(
          template(
              ingest,
              each,
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "xlsx"));
    }
    return all;
  }

  private static Good plain(String feed, String type, String body) {
    return new Good(feed, type, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static Good template(Ingest ingest, String feed, String type, String ending) {
    byte[] body = ingest.download("/api/v1/feeds/" + feed + "/template." + ending);
    return new Good(feed, type, Map.of(), body);
  }

  private static byte[] packed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
