package org.waymark.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom in this service. Each rule is also run on fixtures that break it, so that it
 * is known to bite. {@code consuming}, {@code problem} and {@code wiring} are there to know Spring.
 */
class ArchitectureTest {
  private static final String[] FEATURES = {
    "org.waymark.ingest..access",
    "org.waymark.ingest..audit",
    "org.waymark.ingest..calendar",
    "org.waymark.ingest..catalogue",
    "org.waymark.ingest..check",
    "org.waymark.ingest..control",
    "org.waymark.ingest..csv",
    "org.waymark.ingest..deadletter",
    "org.waymark.ingest..feed",
    "org.waymark.ingest..load",
    "org.waymark.ingest..mapping",
    "org.waymark.ingest..pages",
    "org.waymark.ingest..publishing",
    "org.waymark.ingest..rate",
    "org.waymark.ingest..receipt",
    "org.waymark.ingest..session",
    "org.waymark.ingest..submission",
    "org.waymark.ingest..waiting",
    "org.waymark.ingest..workbook"
  };

  private static final ArchRule A_FEATURE_KNOWS_NO_LIBRARY =
      noClasses()
          .that()
          .resideInAnyPackage(FEATURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.waymark.http..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..");

  private static final ArchRule A_FEATURE_KNOWS_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAnyPackage(FEATURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.waymark.ingest..kafka",
              "org.waymark.ingest..mongo",
              "org.waymark.ingest..web",
              "org.waymark.ingest.wiring");

  private static final ArchRule STORES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.waymark.ingest.(**).(kafka|mongo)").should().notDependOnEachOther();

  private static final ArchRule THE_WEB_KNOWS_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.ingest..web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.waymark.ingest..kafka", "org.waymark.ingest..mongo");

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waymark.ingest");
  private final JavaClasses broken =
      new ClassFileImporter().importPackages("org.waymark.ingest.archunit");

  @Test
  void aFeatureKnowsNoLibrary() {
    holdsAndBites(A_FEATURE_KNOWS_NO_LIBRARY, "SubmissionThatKnowsMongo");
  }

  @Test
  void aFeatureKnowsNoAdapter() {
    holdsAndBites(A_FEATURE_KNOWS_NO_ADAPTER, "SubmissionThatKnowsMongo");
  }

  @Test
  void storesDoNotKnowEachOther() {
    holdsAndBites(STORES_DO_NOT_KNOW_EACH_OTHER, "ReceiptsThatKnowSubmissions");
  }

  @Test
  void theWebKnowsNoOtherAdapter() {
    holdsAndBites(THE_WEB_KNOWS_NO_OTHER_ADAPTER, "PageThatKnowsMongo");
  }

  private void holdsAndBites(ArchRule rule, String fixture) {
    rule.check(ours);
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fixture);
  }
}
