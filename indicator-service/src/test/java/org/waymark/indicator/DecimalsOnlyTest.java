package org.waymark.indicator;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is judged, charted, projected and tracked is a decimal from end to end, never a double. */
class DecimalsOnlyTest {
  private static final String[] JUDGING = {
    "org.waymark.indicator..judgement",
    "org.waymark.indicator..variation",
    "org.waymark.indicator..projection",
    "org.waymark.indicator..signal",
    "org.waymark.indicator..track",
    "org.waymark.indicator..query",
    "org.waymark.indicator..series",
    "org.waymark.indicator..evaluation"
  };

  private static final DescribedPredicate<JavaClass> BINARY =
      DescribedPredicate.describe(
          "double or float",
          type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class));

  static List<ArchRule> rules() {
    return List.of(
        noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(JUDGING)
            .should()
            .haveRawType(BINARY),
        noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(JUDGING)
            .should()
            .haveRawReturnType(BINARY),
        noClasses()
            .that()
            .resideInAnyPackage(JUDGING)
            .should()
            .callMethodWhere(
                target(nameMatching("doubleValue|floatValue|parseDouble|parseFloat"))));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noBinaryFractionIsReckonedWith(ArchRule rule) {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark.indicator");
    rule.check(ours);
    JavaClasses broken = new ClassFileImporter().importPackages("org.waymark.indicator.archunit");
    assertThatThrownBy(() -> rule.check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("JudgesByDouble");
  }
}
