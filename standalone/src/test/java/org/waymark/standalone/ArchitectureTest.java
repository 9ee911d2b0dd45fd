package org.waymark.standalone;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Seen from the one module that sees all services: they import contracts, never one another. */
class ArchitectureTest {
  private static final ArchRule NO_SERVICE_KNOWS_ANOTHER =
      slices()
          .matching("org.waymark.(ingest|indicator|reporting)..")
          .should()
          .notDependOnEachOther();

  @Test
  void noServiceKnowsAnother() {
    JavaClasses services =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark.ingest", "org.waymark.indicator", "org.waymark.reporting");
    NO_SERVICE_KNOWS_ANOTHER.check(services);
  }

  @Test
  void theRuleBites() {
    JavaClasses broken =
        new ClassFileImporter()
            .importPackages("org.waymark.ingest.archunit", "org.waymark.reporting");
    assertThatThrownBy(() -> NO_SERVICE_KNOWS_ANOTHER.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("IngestThatKnowsReporting");
  }
}
