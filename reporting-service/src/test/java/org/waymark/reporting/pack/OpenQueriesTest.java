package org.waymark.reporting.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reporting.Sample.month;
import static org.waymark.reporting.Sample.series;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.PeriodState;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.event.SeriesState;
import org.waymark.contracts.value.SeriesId;
import org.waymark.contracts.value.Status;
import org.waymark.contracts.value.Track;
import org.waymark.reporting.Sample;
import org.waymark.reporting.close.WorkingDays;
import org.waymark.reporting.close.holidays.EnglandHolidays;
import org.waymark.reporting.cut.Cut;
import org.waymark.reporting.pack.render.Forms;
import tools.jackson.databind.node.ObjectNode;

/** A figure under query is printed with it, until somebody decides. */
class OpenQueriesTest {
  private static final String WHY = "12 is 140% more than 5, the figure for October 2015";
  private final PackAssembler assembler = new PackAssembler(new WorkingDays(new EnglandHolidays()));

  @Test
  void anOpenQueryStandsWithItsFigureWhereverThatIsPrinted() {
    Pack pack = pack(QueryState.OPEN);
    Line line = pack.exceptions().getFirst().line();
    assertThat(line.valueShown()).endsWith("[q]");
    assertThat(line.points().getLast().valueShown()).endsWith("[q]");
    assertThat(line.points().getFirst().valueShown()).doesNotContain("[q]");
    assertThat(line.queries()).containsExactly(new Line.Query("October 2016", WHY));

    var forms = new Forms().render(pack);
    var page = Jsoup.parse(text(forms.get(PackForm.PAGE)));
    String words = "Under query: %s, October 2016: %s".formatted(line.title(), WHY);
    assertThat(page.select(".waymark-exception li").eachText()).containsExactly(words);
    assertThat(page.select(".waymark-landscape li").eachText()).containsExactly(words);
    assertThat(page.select(".waymark-markers").text()).contains("[q] under query");
    assertThat(text(forms.get(PackForm.CSV))).contains("October 2016: 12 is 140% more than 5");
  }

  @Test
  void aDecisionEndsIt() {
    for (QueryState decided : List.of(QueryState.CONFIRMED, QueryState.WITHDRAWN)) {
      Pack pack = pack(decided);
      assertThat(pack.exceptions().getFirst().line().queries()).isEmpty();
      assertThat(text(new Forms().render(pack).get(PackForm.PAGE)))
          .doesNotContain("[q]", "Under query");
    }
  }

  @Test
  void aReportPublishedBeforeQueriesWerePrintedCanStillBeRead() {
    var json = EventJson.mapper();
    var old =
        (ObjectNode) json.valueToTree(pack(QueryState.WITHDRAWN).exceptions().getFirst().line());
    old.remove("queries");
    assertThat(json.treeToValue(old, Line.class).queries()).isEmpty();
  }

  private Pack pack(QueryState state) {
    var catalogue = new CatalogueIndex(1, Sample.catalogue());
    var cut = new Cut("2016-10", month("2016-10"), Instant.parse("2016-11-24T17:00:00Z"), true);
    Map<SeriesId, SeriesState> now = Sample.byId(queried(state));
    return assembler.assemble(
        new PackInput(catalogue, cut, now, null, Books.EMPTY),
        catalogue.committee("adults").orElseThrow(),
        1);
  }

  /** Delayed days of three months, the last of which is under query. */
  private static SeriesState queried(QueryState query) {
    SeriesState s =
        series("delayed-days", "2016-10", Status.RED, Track.OFF_TRACK, "10", "11", "11", "12");
    List<PeriodState> periods = new ArrayList<>(s.periods());
    PeriodState last = periods.removeLast();
    periods.add(
        new PeriodState(
            last.period(),
            last.value(),
            last.submitted(),
            last.target(),
            last.status(),
            last.revision(),
            last.finality(),
            last.markers(),
            last.commentary(),
            last.eventId(),
            last.knownSince(),
            List.of(new FigureQuery("value.jump", query, WHY, null, null, null))));
    return new SeriesState(
        s.series(),
        s.period(),
        s.value(),
        s.target(),
        s.status(),
        s.track(),
        s.trackSince(),
        s.direction(),
        s.comparator(),
        s.comparatorValue(),
        s.overduePeriod(),
        s.nextDue(),
        s.policy(),
        s.policyVersion(),
        s.explanation(),
        s.catalogueVersion(),
        periods);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
