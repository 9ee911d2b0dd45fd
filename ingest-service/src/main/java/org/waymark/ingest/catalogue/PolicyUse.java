package org.waymark.ingest.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.contracts.catalogue.BandTest;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.Yardstick;
import org.waymark.contracts.value.Polarity;

/** An indicator has what the policy that judges it asks for. */
final class PolicyUse implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    Map<String, Policy> policies =
        draft.catalogue().policies().stream().collect(toMap(Policy::name, p -> p, (a, b) -> a));
    for (Indicator indicator : draft.catalogue().indicators()) {
      Policy policy = indicator.policy() == null ? null : policies.get(indicator.policy());
      if (policy != null) {
        check(indicator, policy, complaints);
      }
    }
  }

  private static void check(Indicator indicator, Policy policy, Complaints complaints) {
    Set<String> limbs = new TreeSet<>();
    policy.versions().forEach(version -> limbs.addAll(version.banding().limbs()));
    if (!limbs.isEmpty()) {
      complaints.about(
          indicator,
          "policy",
          policy.name(),
          "it judges %s beside the indicator's own figure, which only evaluations have"
              .formatted(String.join(", ", limbs)));
    }
    boolean oneWay =
        policy.versions().stream()
            .flatMap(version -> version.banding().bands().stream())
            .flatMap(band -> band.tests().stream())
            .anyMatch(PolicyUse::wantsOneWay);
    if (oneWay && indicator.polarity() == Polarity.RANGE) {
      complaints.about(
          indicator,
          "policy",
          policy.name(),
          "floors and benchmarks need a polarity of high or low, not a range");
    }
  }

  private static boolean wantsOneWay(BandTest test) {
    return test.comparison() != null || Yardstick.FLOOR.equals(test.against());
  }
}
