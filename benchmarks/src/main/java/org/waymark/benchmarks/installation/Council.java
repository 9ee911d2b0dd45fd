package org.waymark.benchmarks.installation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A council with {@value #INDICATORS} monthly indicators, each for the whole council and {@value
 * #BREAKDOWNS} parts of it: ten thousand series. Half are ratios, half plain values.
 */
public final class Council {
  public static final int INDICATORS = 400;
  public static final int BREAKDOWNS = 24;
  public static final String FEED = "performance";

  private Council() {}

  public static boolean isRatio(int indicator) {
    return indicator % 2 == 0;
  }

  public static String indicator(int number) {
    return "ind-%03d".formatted(number);
  }

  /** Empty for the whole council, which is number 0. */
  public static String breakdown(int number) {
    return number == 0 ? "" : "E050%05d".formatted(number);
  }

  /** The catalogue as the service takes it. */
  static byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "council.yaml",
        "{code: testshire, name: Testshire County Council, shortName: Testshire, gss: E10000003, accent: '#005a30'}\n");
    files.put("directorates.csv", "code,name,from\ncfa,Children,2006-04-01\n");
    files.put("committees.csv", "code,kind,name,from\ngpc,corporate,General Purposes,2006-05-13\n");
    files.put(
        "feeds.yaml",
        "- {code: " + FEED + ", title: Performance, kind: measurements, directorate: cfa}\n");
    files.put("policies.yaml", POLICY);
    files.put("frameworks.yaml", FRAMEWORK);
    files.put("calendar.yaml", "closeWorkingDay: 18\n");
    files.put("breakdowns.csv", breakdowns());
    files.put("indicators.csv", indicators());
    return files;
  }

  private static String breakdowns() {
    return lines(
        1,
        BREAKDOWNS + 1,
        "code,kind,name,gss,from",
        i -> {
          String code = breakdown(i);
          return "%s,area,Ward %d,%s,2006-04-01".formatted(code, i, code);
        });
  }

  private static String indicators() {
    String parts =
        IntStream.rangeClosed(1, BREAKDOWNS)
            .mapToObj(Council::breakdown)
            .collect(Collectors.joining(" "));
    return lines(
        0,
        INDICATORS,
        HEADER,
        i -> {
          String code = indicator(i);
          String kind = isRatio(i) ? "%,100,1" : "visits,,0";
          String sends = isRatio(i) ? "ratio" : "value";
          return "%s,Title of %s,,Its definition,%s,high,outcome,monthly,point,%s,cfa,gpc,default,no,active,2006-04-01,,10,%s,,,"
              .formatted(code, code, kind, sends, parts);
        });
  }

  private static String lines(int from, int to, String header, IntFunction<String> line) {
    return IntStream.range(from, to)
        .mapToObj(line)
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }

  private static final String HEADER =
      "code,title,source_reference,definition,unit,scale,decimals,polarity,kind,frequency,form,"
          + "sends,directorate,committee,policy,deprivation,status,status_from,owner,"
          + "due_working_days,breakdowns,components,family,note";

  private static final String FRAMEWORK =
      """
      - code: fw
        title: Framework
        version: "1"
        from: 2006-04-01
        to: 2031-03-31
        vision: A great place
        decisions: [{kind: approved, body: Full Council, on: 2006-02-16}]
        goals: [{code: well, kind: outcome, title: Well}]
      """;

  private static final String POLICY =
      """
      - name: default
        versions:
          - version: 1
            from: 2006-04-01
            banding:
              distance: relative
              bands:
                - {status: red, below: "-0.10"}
                - {status: amber, below: "0"}
                - {status: green}
            track: {counts: [red], enter: {monthly: 2}, leave: {monthly: 2}, watch: [amber]}
      """;
}
