package org.waymark.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;

class TemplateTest {
  private static final String FEEDS =
      """
      - {code: plain, title: Plain, kind: measurements, directorate: all}
      - code: own
        title: Own
        kind: measurements
        directorate: all
        mapping:
          headerRow: 3
          keep: [{column: "=Area", in: [x]}]
          columns:
            indicator: {constant: visits}
            period: {column: "Month, in full", form: MMMM yyyy}
            value: {column: Visits, number: [thousands]}
            commentary: {column: Remarks, empty: ""}
      - {code: t, title: T, kind: targets, directorate: ete}
      - {code: c, title: C, kind: commentary, directorate: ete}
      - {code: a, title: A, kind: actions, directorate: ete}
      - {code: f, title: F, kind: finance, directorate: ete}
      """;

  private final CatalogueIndex catalogue =
      new CatalogueIndex(
          1,
          new FolderParser()
              .parse(new TestCatalogue().with("feeds.yaml", FEEDS).files(), new Complaints(9))
              .catalogue());

  @Test
  void aTemplateHasTheSendersOwnHeaderWhereAMappingReadsIt() {
    assertThat(Template.csv(feed("own")))
        .isEqualTo("\r\n\r\n\"Month, in full\",Visits,Remarks,'=Area\r\n");
    assertThat(Template.csv(feed("plain"))).startsWith("indicator,breakdown,period,value,");
  }

  @Test
  void aDescriptionNamesTheSendersColumnsAndWhatBecomesOfThem() {
    assertThat(FeedDescription.of(feed("own"), catalogue).columns())
        .extracting(
            FeedDescription.ColumnDescription::name, FeedDescription.ColumnDescription::required)
        .containsExactly(
            tuple("Month, in full", true),
            tuple("Visits", true),
            tuple("Remarks", false),
            tuple("=Area", true));
    assertThat(FeedDescription.of(feed("own"), catalogue).columns().getFirst().description())
        .startsWith("Read as period, written as MMMM yyyy.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "c", "a"})
  void whateverIsAboutSeriesIsDescribedWithItsIndicators(String code) {
    assertThat(FeedDescription.of(feed(code), catalogue).indicators())
        .extracting(FeedDescription.IndicatorDescription::code)
        .containsExactly("roads");
    assertThat(FeedDescription.of(feed("f"), catalogue).indicators()).isEmpty();
  }

  private Feed feed(String code) {
    return catalogue.feed(code).orElseThrow();
  }
}
