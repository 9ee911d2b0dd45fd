package org.waymark.contracts.golden;

import java.math.BigDecimal;
import java.util.Map;
import org.waymark.contracts.event.CapitalSchemeRecorded;
import org.waymark.contracts.event.DebtRecorded;
import org.waymark.contracts.event.Origin;
import org.waymark.contracts.event.ReserveRecorded;
import org.waymark.contracts.event.RiskRecorded;
import org.waymark.contracts.event.SavingRecorded;
import org.waymark.contracts.event.WorkforceRecorded;
import org.waymark.contracts.value.Period;

/** Golden lines of the council's books beside revenue, full and as plain as can be. */
final class GoldenBooks {
  private static final Period OCTOBER = Period.parse("2016-10");

  private GoldenBooks() {}

  static void addTo(GoldenEvents golden) {
    addCapital(golden);
    addSavings(golden);
    addReserves(golden);
    addDebt(golden);
    golden.add(
        "v1-scored-before",
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
            8,
            null,
            origin("risks")));
    golden.add(
        "v1-leavers",
        "cfa",
        new WorkforceRecorded(OCTOBER, "cfa", d("0"), d("1"), 1, 31, null, origin("workforce")));
  }

  private static void addCapital(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "ely-bypass",
        new CapitalSchemeRecorded(
            OCTOBER,
            "ely-bypass",
            "Ely bypass",
            "ete",
            d("7800000"),
            d("2100000.50"),
            d("7100000"),
            d("36000000"),
            d("36500000"),
            Map.of(
                Period.parse("2016/17"), d("7800000"), Period.parse("2017/18"), d("28200000.00")),
            "Piling is a month late.",
            1,
            origin("capital")));
    golden.add(
        "v1-plain",
        "ely-bypass",
        new CapitalSchemeRecorded(
            OCTOBER,
            "ely-bypass",
            "Ely bypass",
            "ete",
            d("7800000"),
            d("0"),
            null,
            null,
            null,
            Map.of(),
            null,
            null,
            origin("capital")));
  }

  private static void addSavings(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "A/R.6.101",
        new SavingRecorded(
            OCTOBER,
            "A/R.6.101",
            "Recouping direct payments",
            "cfa",
            d("395000"),
            d("200000"),
            d("95000"),
            d("60000.50"),
            d("39999.50"),
            "Reviews are late.",
            1,
            origin("savings")));
    golden.add(
        "v1-plain",
        "A/R.6.101",
        new SavingRecorded(
            OCTOBER,
            "A/R.6.101",
            "Recouping direct payments",
            "cfa",
            d("395000"),
            d("395000"),
            null,
            d("0"),
            d("0"),
            null,
            null,
            origin("savings")));
  }

  private static void addReserves(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "general",
        new ReserveRecorded(
            OCTOBER,
            "general",
            "General reserve",
            "cs",
            d("18921000"),
            d("-1200000.25"),
            d("16500000"),
            "Drawn for winter.",
            1,
            origin("reserves")));
    golden.add(
        "v1-plain",
        "general",
        new ReserveRecorded(
            OCTOBER,
            "general",
            "General reserve",
            null,
            d("18921000"),
            d("0"),
            d("18921000"),
            null,
            null,
            origin("reserves")));
  }

  private static void addDebt(GoldenEvents golden) {
    golden.add(
        "v1-full",
        "cfa/over-a-year/Adult social care",
        new DebtRecorded(
            OCTOBER,
            "cfa",
            "Adult social care",
            "over-a-year",
            d("412000.10"),
            d("412000.1"),
            d("88000"),
            d("380000"),
            "Probate cases.",
            1,
            origin("debt")));
    golden.add(
        "v1-plain",
        "cfa/-/Adult social care",
        new DebtRecorded(
            OCTOBER,
            "cfa",
            "Adult social care",
            null,
            d("0"),
            null,
            null,
            null,
            null,
            null,
            origin("debt")));
  }

  private static BigDecimal d(String text) {
    return new BigDecimal(text);
  }

  private static Origin origin(String feed) {
    return new Origin("s-7", 3, feed, "cfa-token", GoldenEvents.AT, 3);
  }
}
