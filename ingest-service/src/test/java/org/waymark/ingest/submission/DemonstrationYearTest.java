package org.waymark.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.ingest.catalogue.CatalogueFiles;
import org.waymark.ingest.catalogue.Complaints;
import org.waymark.ingest.catalogue.files.FolderParser;
import org.waymark.ingest.submission.body.Format;
import org.waymark.ingest.submission.body.Spool;
import org.waymark.ingest.submission.body.SpooledBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every file of the demonstration year is taken as its timeline says. */
class DemonstrationYearTest {
  private static final Path ROOT = Path.of("..", "demonstration");

  @Test
  void everyFileIsTakenOrRefusedAsTheTimelineMeansIt() throws Exception {
    List<String> surprises = new ArrayList<>();
    CatalogueIndex catalogue = null;
    int rows = 0;
    var timeline = new YAMLMapper().readTree(ROOT.resolve("year/timeline.yaml").toFile());
    for (JsonNode step : timeline) {
      switch (step.get("step").stringValue()) {
        case "catalogue" -> catalogue = catalogue(step);
        case "push" -> {
          Tally tally = validate(step, catalogue);
          rows += tally.received();
          int meant = step.path("expectRejected").intValue(0);
          if (tally.rejected() != meant) {
            surprises.add(
                step.get("file").stringValue() + ": " + tally.rejected() + " " + tally.rows());
          }
        }
        default -> {}
      }
    }
    assertThat(surprises).isEmpty();
    assertThat(rows).isGreaterThan(1000);
  }

  private static CatalogueIndex catalogue(JsonNode step) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (JsonNode folder : step.get("folders")) {
      try (var list = Files.list(ROOT.resolve(folder.stringValue()))) {
        for (Path file : list.toList()) {
          files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    var complaints = new Complaints(10);
    var draft = new FolderParser().parse(new CatalogueFiles(files), complaints);
    assertThat(complaints.errors()).isEmpty();
    return new CatalogueIndex(1, draft.catalogue());
  }

  private static Tally validate(JsonNode step, CatalogueIndex catalogue) throws Exception {
    Path file = ROOT.resolve(step.get("file").stringValue());
    var feed = catalogue.feed(step.get("feed").stringValue()).orElseThrow();
    var at = OffsetDateTime.parse(step.get("at").stringValue()).toInstant();
    var circumstances = new Circumstances("s", feed, "test", at, catalogue);
    var validation =
        new Validation(Layout.of(feed), RowRules.of(feed.kind(), circumstances), 20, () -> {});
    Format format = file.toString().endsWith(".csv") ? Format.CSV : Format.NDJSON;
    try (InputStream in = Files.newInputStream(file);
        Spool spool = Spool.receive(in, 1 << 24, 1 << 20)) {
      validation.run(new SpooledBody(spool, format, TestLimits.usual()), row -> {});
    }
    return validation.tally();
  }
}
