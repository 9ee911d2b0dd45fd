package org.waymark.ingest.submission;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.event.Event;
import org.waymark.ingest.Ingest;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;

/** Validates bodies against the tests' catalogue. */
final class Rows {
  static final CatalogueIndex CATALOGUE =
      new CatalogueIndex(
          3, new FolderParser().parse(new TestCatalogue().files(), new Complaints(9)).catalogue());

  /** What came of a body. */
  record Result(Tally tally, List<Event> sent) {
    List<String> codes() {
      return tally.rows().stream().map(RowProblem::code).toList();
    }
  }

  private Rows() {}

  static Body body(Format format, String text) throws Exception {
    return body(format, text, TestLimits.usual());
  }

  static Body body(Format format, String text, Limits limits) throws Exception {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SpooledBody(
        Spool.receive(new ByteArrayInputStream(bytes), 1 << 24, 1 << 24), format, limits);
  }

  static Result validate(String feed, Format format, String text) throws Exception {
    return validate(feed, body(format, text));
  }

  static Result validate(String feed, Body body) throws Exception {
    return validate(CATALOGUE, feed, body);
  }

  static Result validate(CatalogueIndex catalogue, String feed, Body body) throws Exception {
    var theFeed = catalogue.feed(feed).orElseThrow();
    var circumstances = new Circumstances("s", theFeed, "test", Ingest.NOW, catalogue);
    var kind = theFeed.kind();
    var validation =
        new Validation(Layout.of(theFeed), RowRules.of(kind, circumstances), 1000, () -> {});
    List<Event> sent = new ArrayList<>();
    validation.run(body, row -> sent.add(row.event().event()));
    return new Result(validation.tally(), sent);
  }
}
