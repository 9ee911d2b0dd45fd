package org.waymark.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;

/** The charts of the reference implementation, and its words in ours. */
public final class SpcOracle {
  private SpcOracle() {}

  /** Every case with its points, in the file's order. */
  public static List<Case> cases() {
    Map<String, List<Map<String, String>>> points = new LinkedHashMap<>();
    read(Acceptance.file("spc-oracle/points.csv.gz"))
        .forEach(row -> points.computeIfAbsent(row.get("case"), any -> new ArrayList<>()).add(row));
    List<Case> cases = new ArrayList<>();
    for (Map<String, String> summary : read(Acceptance.file("spc-oracle/summary.csv"))) {
      cases.add(new Case(summary, points.get(summary.get("case"))));
    }
    return cases;
  }

  private static List<Map<String, String>> read(Path file) {
    try (var in = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      String[] header = lines.readLine().split(",", -1);
      return lines.lines().map(line -> row(header, line.split(",", -1))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i].strip());
    }
    return row;
  }

  public record Case(Map<String, String> summary, List<Map<String, String>> points) {
    public String name() {
      return summary.get("case");
    }

    public Polarity polarity() {
      return switch (summary.get("improvement_direction")) {
        case "increase" -> Polarity.HIGH;
        case "decrease" -> Polarity.LOW;
        default -> Polarity.NONE;
      };
    }

    public Optional<BigDecimal> target() {
      return Optional.of(summary.get("target")).filter(t -> !t.isEmpty()).map(BigDecimal::new);
    }

    public SpcRules rules() {
      String fix = summary.get("fix_after_n_points");
      String rebase = summary.get("rebase");
      return new SpcRules(
          summary.get("screen_outliers").equals("TRUE"),
          fix.isEmpty() ? null : Integer.valueOf(fix),
          rebase.isEmpty() ? List.of() : List.of(Period.parse(rebase.substring(0, 7))),
          false);
    }

    /** What the series does, and how sure it is of its target. */
    public String verdicts() {
      String assurance =
          switch (summary.get("assurance_type")) {
            case "consistent_fail" -> "consistently fails";
            case "consistent_pass" -> "consistently passes";
            case "inconsistent" -> "hit and miss";
            default -> "none";
          };
      return verdict(summary.get("variation_type")) + ", " + assurance;
    }
  }

  /** A point's special cause, its direction left out, and its verdict. */
  public static String words(Map<String, String> point) {
    String type = point.get("special_cause_type");
    String cause =
        type.endsWith(" UCL") || type.endsWith(" LCL")
            ? "outside limits"
            : type.startsWith("7 Point Trend")
                ? "trend"
                : type.startsWith("2 in 3")
                    ? "two of three"
                    : type.startsWith("7 Points") ? "shift" : "none";
    return cause
        + ", "
        + verdict(point.get("point_type"))
        + (point.get("short_group_warning").equals("TRUE") ? ", trial" : "");
  }

  /** Whether a special cause is high or rising. */
  public static boolean isUpwards(Map<String, String> point) {
    String type = point.get("special_cause_type");
    return type.contains("Above") || type.contains("Increasing");
  }

  private static String verdict(String type) {
    return switch (type) {
      case "common_cause" -> "common cause";
      case "special_cause_improvement" -> "improvement";
      case "special_cause_concern" -> "concern";
      default -> "neither";
    };
  }

  /** Whether two numbers agree to nine digits. */
  public static boolean agree(BigDecimal ours, String theirs) {
    BigDecimal expected = new BigDecimal(theirs);
    return ours.subtract(expected).abs().compareTo(expected.abs().multiply(new BigDecimal("1e-9")))
        <= 0;
  }
}
