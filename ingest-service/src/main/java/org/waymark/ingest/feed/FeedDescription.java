package org.waymark.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.ingest.mapping.SenderColumns;
import org.waymark.ingest.submission.Column;
import org.waymark.ingest.submission.Columns;

/**
 * What may be sent to a feed: the columns of its tables, which are the sender's own where the feed
 * has a mapping, its indicators, and a row's JSON Schema.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedDescription(
    String code,
    String title,
    String kind,
    String directorate,
    @Nullable String description,
    int catalogueVersion,
    List<ColumnDescription> columns,
    List<IndicatorDescription> indicators,
    Map<String, Object> rowSchema) {
  /** One column; {@code property} is its name in JSON. */
  public record ColumnDescription(
      String name,
      String property,
      String type,
      boolean required,
      String title,
      String description) {}

  /** One indicator that the feed may send, or say something of, and how its figures are sent. */
  public record IndicatorDescription(
      String code,
      String title,
      String unit,
      String frequency,
      String form,
      String sends,
      List<String> breakdowns) {}

  public static FeedDescription of(Feed feed, CatalogueIndex catalogue) {
    Columns columns = Columns.of(feed.kind());
    return new FeedDescription(
        feed.code(),
        feed.title(),
        feed.kind().word(),
        feed.directorate(),
        feed.description(),
        catalogue.version(),
        SenderColumns.of(feed).stream().map(FeedDescription::describe).toList(),
        columns.nameIndicators() ? indicators(feed, catalogue) : List.of(),
        schema(feed, columns));
  }

  /** The kind's schema under the feed's title. */
  private static Map<String, Object> schema(Feed feed, Columns columns) {
    Map<String, Object> schema = new LinkedHashMap<>(columns.schema());
    schema.put("title", feed.title());
    return schema;
  }

  private static ColumnDescription describe(Column column) {
    return new ColumnDescription(
        column.name(),
        column.property(),
        column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        column.required(),
        column.title(),
        column.description());
  }

  private static List<IndicatorDescription> indicators(Feed feed, CatalogueIndex catalogue) {
    return catalogue.catalogue().indicators().stream()
        .filter(indicator -> feed.mayWrite(indicator.directorate()))
        .map(FeedDescription::describe)
        .toList();
  }

  private static IndicatorDescription describe(Indicator i) {
    return new IndicatorDescription(
        i.code().value(),
        i.title(),
        i.unit(),
        i.frequency().word(),
        i.form().word(),
        i.sends().word(),
        i.breakdowns().stream().map(BreakdownCode::value).toList());
  }
}
