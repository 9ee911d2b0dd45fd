package org.waymark.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.contracts.catalogue.Band;
import org.waymark.contracts.catalogue.Banding;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.catalogue.DatedStatus;
import org.waymark.contracts.catalogue.Distance;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Lifecycle;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyVersion;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.QueryRules;
import org.waymark.contracts.catalogue.ReportingCalendar;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TrackRule;
import org.waymark.contracts.event.ActionRecorded;
import org.waymark.contracts.event.CommentaryGiven;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.TargetSet;
import org.waymark.contracts.value.ActionStatus;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.DeprivationFlag;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Frequency;
import org.waymark.contracts.value.GssCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.IndicatorKind;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Polarity;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;

/** Small catalogues and figures for tests. */
public final class Fixtures {
  public static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

  public static final Banding BANDING =
      new Banding(
          Distance.RELATIVE,
          List.of(
              new Band(Status.RED, new BigDecimal("-0.10"), null),
              new Band(Status.AMBER, BigDecimal.ZERO, null),
              new Band(Status.GREEN, null, null)));

  public static final TrackRule TRACK =
      new TrackRule(
          List.of(Status.RED),
          Map.of(Frequency.MONTHLY, 2, Frequency.QUARTERLY, 1),
          Map.of(Frequency.MONTHLY, 2, Frequency.QUARTERLY, 1),
          List.of(Status.AMBER));

  public static final Policy POLICY =
      new Policy("council-default", List.of(new PolicyVersion(1, APRIL, BANDING, TRACK)));

  private Fixtures() {}

  /** A monthly figure at a point in time, high being good, due 10 working days after the month. */
  public static Measure measure(String code) {
    return new Measure(
        code, Polarity.HIGH, Frequency.MONTHLY, Form.POINT, Sends.VALUE, Lifecycle.ACTIVE, "", "%");
  }

  public record Measure(
      String code,
      Polarity polarity,
      Frequency frequency,
      Form form,
      Sends sends,
      Lifecycle life,
      String breakdowns,
      String unit) {

    public Measure polarity(Polarity is) {
      return new Measure(code, is, frequency, form, sends, life, breakdowns, unit);
    }

    public Measure frequency(Frequency is) {
      return new Measure(code, polarity, is, form, sends, life, breakdowns, unit);
    }

    public Measure form(Form is, Sends sent) {
      return new Measure(code, polarity, frequency, is, sent, life, breakdowns, unit);
    }

    public Measure life(Lifecycle is) {
      return new Measure(code, polarity, frequency, form, sends, is, breakdowns, unit);
    }

    public Measure brokenDownBy(String codes) {
      return new Measure(code, polarity, frequency, form, sends, life, codes, unit);
    }

    public Measure unit(String of) {
      return new Measure(code, polarity, frequency, form, sends, life, breakdowns, of);
    }

    /** Its breakdowns as areas under the same code. */
    Stream<Breakdown> areas() {
      return indicator().breakdowns().stream()
          .map(code -> {
            String area = code.value();
            GssCode gss = area.matches("[A-Z]\\d{8}") ? new GssCode(area) : null;
            return new Breakdown(code, "area", "Area " + area, gss, LocalDate.of(2009, 4, 1));
          });
    }

    public Indicator indicator() {
      List<BreakdownCode> parts = new ArrayList<>();
      for (String each : breakdowns.split(" ")) {
        if (!each.isEmpty()) {
          parts.add(new BreakdownCode(each));
        }
      }
      return new Indicator(
          new IndicatorCode(code),
          "Measure " + code,
          null,
          "",
          unit,
          new BigDecimal("100"),
          1,
          polarity,
          IndicatorKind.OUTCOME,
          frequency,
          form,
          sends,
          "cfa",
          "adults",
          "council-default",
          DeprivationFlag.NO,
          List.of(new DatedStatus(APRIL, life)),
          null,
          10,
          parts,
          List.of(),
          code,
          null,
          List.of());
    }
  }

  public static Catalogue catalogue(List<Measure> measures, List<Target> targets) {
    return new Catalogue(
        new Council("ccc", "Council", "C", null, "#005a30", null),
        List.of(),
        List.of(),
        List.of(),
        measures.stream().flatMap(Measure::areas).distinct().toList(),
        measures.stream().map(Measure::indicator).toList(),
        List.of(POLICY),
        List.of(new Profile("seasonal", decimals("1 1 1 1 1 1 1 1 1 1 1 4"))),
        targets,
        List.of(),
        List.of(),
        List.of(),
        new ReportingCalendar(20));
  }

  public static CatalogueIndex index(List<Measure> measures, List<Target> targets) {
    return new CatalogueIndex(1, catalogue(measures, targets));
  }

  /** A catalogue whose council queries jumps of another size. */
  public static CatalogueIndex jumpingAt(String share, Measure measure) {
    Catalogue all = catalogue(List.of(measure), List.of());
    var queries = new QueryRules(null, null, null, null, new BigDecimal(share), null);
    return new CatalogueIndex(
        2,
        new Catalogue(
            new Council("ccc", "Council", "C", null, "#005a30", null, queries),
            all.frameworks(),
            all.directorates(),
            all.committees(),
            all.breakdowns(),
            all.indicators(),
            all.policies(),
            all.profiles(),
            all.targets(),
            all.feeds(),
            all.owners(),
            all.terms(),
            all.calendar()));
  }

  public static Target target(String series, String period, String value) {
    return target(series, period, value, null);
  }

  public static Target target(String series, String period, String value, String profile) {
    return new Target(
        SeriesId.parse(series),
        Period.parse(period),
        new BigDecimal(value),
        profile,
        "adults",
        APRIL,
        null);
  }

  public static Figure figure(String series, String period, String value) {
    return new Figure(
        series, period, value, null, null, null, Instant.parse("2016-05-06T09:00:00Z"), "s1", 1);
  }

  /** A target that a feed sent; {@code revision} 0 for none. */
  public static TargetSet targetSet(
      String series, String period, String target, int revision, String at) {
    return new TargetSet(
        SeriesId.parse(series),
        Period.parse(period),
        new BigDecimal(target),
        null,
        null,
        null,
        "adults",
        null,
        null,
        revision == 0 ? null : revision,
        origin("t" + target, at));
  }

  /** What a feed said of a figure; {@code revision} 0 for none. */
  public static CommentaryGiven commentary(
      String series, String period, String text, int revision, String at) {
    return new CommentaryGiven(
        SeriesId.parse(series),
        Period.parse(period),
        text,
        revision == 0 ? null : revision,
        origin("c" + text, at));
  }

  /** What a feed said of an action; {@code revision} 0 for none. */
  public static ActionRecorded action(
      String series, String month, String code, ActionStatus status, int revision, String at) {
    return new ActionRecorded(
        SeriesId.parse(series),
        Period.parse(month),
        code,
        "Action " + code,
        "head",
        LocalDate.of(2016, 12, 16),
        status,
        null,
        revision == 0 ? null : revision,
        origin("a" + code + status, at));
  }

  private static Origin origin(String submission, String at) {
    return new Origin(submission, 1, "cfa-targets", "cfa", Instant.parse(at), 1);
  }

  public static Figure ratio(String series, String period, String numerator, String denominator) {
    return new Figure(
        series,
        period,
        null,
        numerator,
        denominator,
        null,
        Instant.parse("2016-05-06T09:00:00Z"),
        "s1",
        1);
  }

  public record Figure(
      String series,
      String period,
      String value,
      String numerator,
      String denominator,
      Integer revision,
      Instant acceptedAt,
      String submission,
      int row) {

    public Figure at(String instant) {
      return at(Instant.parse(instant));
    }

    public Figure at(Instant instant) {
      return new Figure(
          series, period, value, numerator, denominator, revision, instant, submission, row);
    }

    public Figure revision(int number) {
      return new Figure(
          series, period, value, numerator, denominator, number, acceptedAt, submission, row);
    }

    public Figure row(String inSubmission, int number) {
      return new Figure(
          series,
          period,
          value,
          numerator,
          denominator,
          revision,
          acceptedAt,
          inSubmission,
          number);
    }

    public MeasurementRecorded event() {
      return new MeasurementRecorded(
          SeriesId.parse(series),
          Period.parse(period),
          decimal(value),
          decimal(numerator),
          decimal(denominator),
          revision,
          Finality.FINAL,
          List.of(),
          null,
          null,
          null,
          new Origin(submission, row, "cfa-performance", "cfa", acceptedAt, 1));
    }
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static List<BigDecimal> decimals(String text) {
    return List.of(text.split(" ")).stream().map(BigDecimal::new).toList();
  }
}
