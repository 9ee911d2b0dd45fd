package org.waymark.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom in contracts. Each rule is also run on a fixture that breaks it, so that it
 * is known to bite.
 */
class ArchitectureTest {
  private static final ArchRule ONLY_JDK_JACKSON_AND_JSPECIFY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "tools.jackson..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..",
              "org.waymark.contracts..");

  private static final ArchRule VALUES_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..value..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..catalogue..", "..event..", "..codec..");

  private static final ArchRule THE_CATALOGUE_KNOWS_ONLY_VALUES =
      noClasses()
          .that()
          .resideInAPackage("..catalogue..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..event..", "..codec..");

  private static final ArchRule EVENTS_KNOW_NO_CODEC =
      noClasses()
          .that()
          .resideInAPackage("..event..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..codec..");

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waymark.contracts");
  private final JavaClasses broken =
      new ClassFileImporter().importPackages("org.waymark.contracts.archunit");

  @Test
  void onlyTheJdkJacksonAndJSpecifyAreImported() {
    holdsAndBites(ONLY_JDK_JACKSON_AND_JSPECIFY, "ImportsALibrary");
  }

  @Test
  void valuesStandAlone() {
    holdsAndBites(VALUES_STAND_ALONE, "ValueThatKnowsAnEvent");
  }

  @Test
  void theCatalogueKnowsOnlyValues() {
    holdsAndBites(THE_CATALOGUE_KNOWS_ONLY_VALUES, "CatalogueThatKnowsAnEvent");
  }

  @Test
  void eventsKnowNoCodec() {
    holdsAndBites(EVENTS_KNOW_NO_CODEC, "EventThatKnowsTheCodec");
  }

  private void holdsAndBites(ArchRule rule, String fixture) {
    rule.check(ours);
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(fixture);
  }
}
