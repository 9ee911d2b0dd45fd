package org.waymark.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.indicator.Fixtures.figure;
import static org.waymark.indicator.Fixtures.index;
import static org.waymark.indicator.Fixtures.measure;
import static org.waymark.indicator.Fixtures.ratio;
import static org.waymark.indicator.Fixtures.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.Topics;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.value.Form;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.value.Sends;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.lateness.jollyday.BankHolidaysOfEngland;
import org.waymark.indicator.variation.Assurance;
import org.waymark.indicator.variation.Trend;
import org.waymark.indicator.variation.Variation;

/** What a series says beyond its status. */
class OutlookTest {
  private static final String STEADY = "11 9 11 9 11 9 11 9 11 9 11 9 10";

  @Test
  void aPointInTimeIsChartedAsItIs() {
    CatalogueIndex catalogue = catalogue(Form.POINT, Sends.VALUE, "20", null);
    Outlook outlook = outlook(catalogue, STEADY + " 30");
    assertThat(outlook.reading().variation()).isEqualTo(Variation.IMPROVEMENT);
    assertThat(outlook.reading().variationWords()).startsWith("improvement: 30.0 is above");
    assertThat(outlook.reading().assurance()).isEqualTo(Assurance.CONSISTENTLY_FAILS);
    assertThat(outlook.reading().trend().trend()).isEqualTo(Trend.NOT_ENOUGH_DATA);
    assertThat(outlook.reading().trend().words()).isEqualTo("no confidence limits were sent");
  }

  @Test
  void ofAYearToDateEachMonthAloneIsCharted() {
    CatalogueIndex catalogue = catalogue(Form.YEAR_TO_DATE, Sends.INCREMENTS, "120", "seasonal");
    Outlook outlook = outlook(catalogue, "10 10 10 10");
    assertThat(outlook.reading().variation()).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(outlook.reading().assurance()).isEqualTo(Assurance.NONE);
    assertThat(outlook.projection().orElseThrow().value()).isEqualByComparingTo("150");
    assertThat(outlook.target().orElseThrow()).isEqualByComparingTo("120");
    assertThat(outlook.yearEnd().orElseThrow().status()).isEqualTo(Status.GREEN);
    assertThat(outlook.yearEnd().orElseThrow().explanation())
        .startsWith("150.0 is 25.0% better than the target of 120.0");
  }

  @Test
  void cumulativeFiguresAreTakenApart() {
    CatalogueIndex catalogue = catalogue(Form.YEAR_TO_DATE, Sends.CUMULATIVE, "120", null);
    Outlook outlook = outlook(catalogue, "10 20 30 40");
    assertThat(outlook.reading().chart().orElseThrow().points().getLast().figure().value())
        .isEqualByComparingTo("10");
    assertThat(outlook.projection().orElseThrow().value()).isEqualByComparingTo("120");
  }

  @Test
  void rollingFiguresSentAsSuchHaveNoChart() {
    CatalogueIndex catalogue = catalogue(Form.ROLLING_12_MONTHS, Sends.VALUE, "120", null);
    Outlook outlook = outlook(catalogue, "100 101 102");
    assertThat(outlook.reading().variation()).isEqualTo(Variation.NOT_APPLICABLE);
    assertThat(outlook.reading().trend().trend()).isEqualTo(Trend.NOT_APPLICABLE);
    assertThat(outlook.projection()).isPresent();
  }

  @Test
  void aMissingMonthLeavesTheYearsEndOpen() {
    CatalogueIndex catalogue = catalogue(Form.YEAR_TO_DATE, Sends.INCREMENTS, "120", null);
    Outlook outlook = outlook(catalogue, "10 - 10");
    assertThat(outlook.projection()).isEmpty();
    assertThat(outlook.yearEnd()).isEmpty();
    assertThat(outlook.reading().chart().orElseThrow().points()).hasSize(2);
  }

  @Test
  void aProportionToDateIsChartedMonthByMonthAgainstItsFlatTarget() {
    CatalogueIndex catalogue = catalogue(Form.YEAR_TO_DATE, Sends.RATIO, "95", null);
    Series series = Series.unknown(SeriesId.parse("m/-"));
    for (int i = 0; i < 4; i++) {
      Period month = Period.month(2016, 4).shift(i);
      series = taken(series, ratio("m/-", month.toString(), "8", "10"), i, catalogue);
    }
    Outlook outlook = Outlook.of(series, catalogue).orElseThrow();
    assertThat(outlook.reading().assurance()).isEqualTo(Assurance.CONSISTENTLY_FAILS);
    assertThat(outlook.projection().orElseThrow().value()).isEqualByComparingTo("80");
    assertThat(outlook.yearEnd().orElseThrow().status()).isEqualTo(Status.RED);
  }

  @Test
  void aSeriesWithoutFiguresOrOutsideTheCatalogueHasNone() {
    CatalogueIndex catalogue = catalogue(Form.POINT, Sends.VALUE, "20", null);
    assertThat(Outlook.of(Series.unknown(SeriesId.parse("m/-")), catalogue)).isEmpty();
    assertThat(Outlook.of(Series.unknown(SeriesId.parse("other/-")), catalogue)).isEmpty();
  }

  private static CatalogueIndex catalogue(Form form, Sends sends, String target, String profile) {
    return index(
        List.of(measure("m").form(form, sends)),
        List.of(
            target("m/-", "2016/17", target, profile), target("m/-", "2017/18", target, profile)));
  }

  private static Outlook outlook(CatalogueIndex catalogue, String values) {
    Series series = Series.unknown(SeriesId.parse("m/-"));
    Period month = Period.month(2016, 4);
    int offset = 0;
    for (String value : values.split(" ")) {
      if (!value.equals("-")) {
        series = taken(series, figure("m/-", month.toString(), value), offset, catalogue);
        offset++;
      }
      month = month.next();
    }
    return Outlook.of(series, catalogue).orElseThrow();
  }

  private static Series taken(
      Series series, Fixtures.Figure figure, long offset, CatalogueIndex catalogue) {
    Rules rules = new Rules(catalogue, new BankHolidaysOfEngland());
    LogPosition position = new LogPosition(Topics.INPUTS, 0, offset);
    return series.apply(new SeriesRecord.RowCame(figure.event(), position), rules).series();
  }
}
