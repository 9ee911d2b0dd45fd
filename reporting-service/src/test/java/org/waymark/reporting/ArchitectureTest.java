package org.waymark.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
 * is known to bite.
 */
class ArchitectureTest {
  private static final String[] FEATURES = {
    "org.waymark.reporting..catalogue",
    "org.waymark.reporting..chart",
    "org.waymark.reporting..close",
    "org.waymark.reporting..cut",
    "org.waymark.reporting..ledger",
    "org.waymark.reporting..log",
    "org.waymark.reporting..pack",
    "org.waymark.reporting..site",
    "org.waymark.reporting..words"
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
              "org.thymeleaf..",
              "de.focus_shift..");

  private static final ArchRule A_FEATURE_KNOWS_NO_ADAPTER =
      noClasses()
          .that()
          .resideInAnyPackage(FEATURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.waymark.reporting..kafka",
              "org.waymark.reporting..mongo",
              "org.waymark.reporting..web",
              "org.waymark.reporting..render",
              "org.waymark.reporting..holidays");

  private static final ArchRule STORES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.waymark.reporting.(**).(kafka|mongo|holidays)")
          .should()
          .notDependOnEachOther()
          // the catalogue's topic is read with the same headers as every other
          .ignoreDependency(resideInAPackage("..catalogue.kafka"), resideInAPackage("..log.kafka"));

  private static final ArchRule PAGES_KNOW_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.reporting..web")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.waymark.reporting..kafka", "org.waymark.reporting..mongo");

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waymark.reporting");
  private final JavaClasses broken =
      new ClassFileImporter().importPackages("org.waymark.reporting.archunit");

  @Test
  void aFeatureKnowsNoLibrary() {
    holdsAndBites(A_FEATURE_KNOWS_NO_LIBRARY, "PackThatKnowsMongo");
  }

  @Test
  void aFeatureKnowsNoAdapter() {
    holdsAndBites(A_FEATURE_KNOWS_NO_ADAPTER, "PackThatKnowsMongo");
  }

  @Test
  void storesDoNotKnowEachOther() {
    holdsAndBites(STORES_DO_NOT_KNOW_EACH_OTHER, "CutsThatKnowPacks");
  }

  @Test
  void pagesKnowNoOtherAdapter() {
    holdsAndBites(PAGES_KNOW_NO_OTHER_ADAPTER, "PageThatKnowsMongo");
  }

  private void holdsAndBites(ArchRule rule, String fixture) {
    rule.check(ours);
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fixture);
  }
}
