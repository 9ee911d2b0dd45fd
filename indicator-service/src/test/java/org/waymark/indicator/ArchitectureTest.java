package org.waymark.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom in this service. Each rule is also run on a fixture that breaks it, so that
 * it is known to bite.
 */
class ArchitectureTest {
  private static final String[] FEATURES = {
    "org.waymark.indicator..catalogue",
    "org.waymark.indicator..evaluation",
    "org.waymark.indicator..history",
    "org.waymark.indicator..inputs",
    "org.waymark.indicator..judgement",
    "org.waymark.indicator..lateness",
    "org.waymark.indicator..notification",
    "org.waymark.indicator..query",
    "org.waymark.indicator..rebuild",
    "org.waymark.indicator..projection",
    "org.waymark.indicator..series",
    "org.waymark.indicator..track",
    "org.waymark.indicator..trial",
    "org.waymark.indicator..variation"
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
              "org.bson..",
              "io.micrometer..",
              "de.focus_shift..");

  private static final ArchRule A_FEATURE_KNOWS_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAnyPackage(FEATURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..kafka", "..mongo", "..web", "..jollyday", "..operations", "..mail", "..http");

  private static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.waymark.indicator.(**).(kafka|mongo|jollyday|mail|http)")
          .should()
          .notDependOnEachOther();

  private static final ArchRule THE_WEB_KNOWS_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.indicator..web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.waymark.indicator..kafka", "org.waymark.indicator..mongo");

  private static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.indicator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.waymark.ingest..", "org.waymark.reporting..");

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waymark.indicator");
  private final JavaClasses broken =
      new ClassFileImporter().importPackages("org.waymark.indicator.archunit");

  @Test
  void aFeatureKnowsNoLibrary() {
    holdsAndBites(A_FEATURE_KNOWS_NO_LIBRARY, "SeriesThatKnowsKafka");
  }

  @Test
  void aFeatureKnowsNoAdapter() {
    holdsAndBites(A_FEATURE_KNOWS_NO_ADAPTER, "SeriesThatKnowsKafka");
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    holdsAndBites(ADAPTERS_DO_NOT_KNOW_EACH_OTHER, "AdapterOfInputs");
  }

  @Test
  void theWebKnowsNoOtherAdapter() {
    holdsAndBites(THE_WEB_KNOWS_NO_OTHER_ADAPTER, "PageThatKnowsKafka");
  }

  @Test
  void noOtherServiceIsImported() {
    NO_OTHER_SERVICE.check(ours);
  }

  private void holdsAndBites(ArchRule rule, String fixture) {
    rule.check(ours);
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fixture);
  }
}
