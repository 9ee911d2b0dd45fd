package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.waymark.contracts.event.FinanceLineRecorded;
import org.waymark.contracts.event.MeasurementRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ProjectRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Finality;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;

/** Golden rows of feeds: each with all its parts, and with no more than it must have. */
final class GoldenRows {
  private static final Period OCTOBER = Period.parse("2016-10");

  private GoldenRows() {}

  static void addTo(GoldenEvents golden) {
    addMeasurements(golden);
    addFinance(golden);
    addRisks(golden);
    addProjects(golden);
    golden.add(
        "v1-revised",
        "cfa",
        new WorkforceRecorded(
            OCTOBER, "cfa", d("412.5"), d("2104.37"), 2630, 2, origin("workforce")));
    golden.add(
        "v1-plain",
        "cfa",
        new WorkforceRecorded(OCTOBER, "cfa", d("0"), d("1"), 1, null, origin("workforce")));
  }

  private static void addMeasurements(GoldenEvents golden) {
    golden.add(
        "v1-value",
        "neet/-",
        new MeasurementRecorded(
            SeriesId.parse("neet/-"),
            OCTOBER,
            d("17.60"),
            null,
            null,
            null,
            Finality.FINAL,
            List.of(),
            null,
            null,
            null,
            origin("cfa-performance")));
    golden.add(
        "v1-ratio",
        "neet/E07000010",
        new MeasurementRecorded(
            SeriesId.parse("neet/E07000010"),
            Period.parse("2016/17-Q2"),
            null,
            d("41"),
            d("1290"),
            3,
            Finality.PROVISIONAL,
            List.of("e", "p"),
            "“Late” returns from two schools;\nsee note",
            d("0.0000000123"),
            d("-120000000000000000000.5"),
            origin("cfa-performance")));
  }

  private static void addFinance(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "cfa/Older People",
        new FinanceLineRecorded(
            OCTOBER,
            "cfa",
            "adults",
            "Older People",
            d("-1250000"),
            d("640112.37"),
            d("-1190500.00"),
            "Fewer placements.",
            1,
            origin("finance")));
    golden.add(
        "v1-april",
        "cfa/Older People",
        new FinanceLineRecorded(
            Period.parse("2016-04"),
            "cfa",
            "adults",
            "Older People",
            d("1250000"),
            d("0"),
            null,
            null,
            null,
            origin("finance")));
  }

  private static void addRisks(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "CR1",
        new RiskRecorded(
            OCTOBER,
            "CR1",
            "Winter",
            "Cold",
            "Snow",
            "Closed roads",
            5,
            1,
            "Grit",
            "Buy salt",
            "Head of Highways",
            4,
            origin("risks")));
    golden.add(
        "v1-plain",
        "CR1",
        new RiskRecorded(
            OCTOBER,
            "CR1",
            "Winter",
            null,
            null,
            null,
            1,
            5,
            null,
            null,
            null,
            null,
            origin("risks")));
  }

  private static void addProjects(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "TP1",
        new ProjectRecorded(
            OCTOBER,
            "TP1",
            "Digital first",
            "cfa",
            Status.AMBER,
            "Pilot ends",
            LocalDate.of(2017, 1, 31),
            d("250000"),
            d("41000.50"),
            "A month late.",
            1,
            origin("programme")));
    golden.add(
        "v1-plain",
        "TP1",
        new ProjectRecorded(
            OCTOBER,
            "TP1",
            "Digital first",
            "cfa",
            Status.GREEN,
            null,
            null,
            null,
            null,
            null,
            null,
            origin("programme")));
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static Origin origin(String feed) {
    return new Origin("s-7", 3, feed, "cfa-token", GoldenEvents.AT, 3);
  }
}
