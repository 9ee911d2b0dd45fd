package org.waymark.ingest.catalogue;

import java.math.BigDecimal;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyFaults;
import org.waymark.contracts.catalogue.Profile;

/** Policies are sound; profiles weigh every month. */
final class PolicySense implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    for (Policy policy : draft.catalogue().policies()) {
      for (PolicyFaults.Fault fault : PolicyFaults.of(policy)) {
        complaints.about(fault.about(), fault.field(), fault.value(), fault.wanted());
      }
    }
    for (Profile profile : draft.catalogue().profiles()) {
      for (BigDecimal weight : profile.weights()) {
        if (weight.signum() <= 0) {
          complaints.about(profile, "apr … mar", weight, "weights above zero are wanted");
        }
      }
    }
  }
}
