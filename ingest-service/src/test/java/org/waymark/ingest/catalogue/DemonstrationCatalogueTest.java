package org.waymark.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.ingest.catalogue.files.FolderParser;

class DemonstrationCatalogueTest {
  @Test
  void theDemonstrationCouncilsCatalogueIsSound() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (var folder = Files.list(Path.of("..", "demonstration", "catalogue"))) {
      for (Path file : folder.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    var complaints = new Complaints(100);
    Draft draft = new FolderParser().parse(new CatalogueFiles(files), complaints);
    CatalogueChecks.run(draft, complaints);
    assertThat(complaints.errors()).isEmpty();
    assertThat(new CatalogueIndex(1, draft.catalogue()).expectedSeries()).isNotEmpty();
  }
}
