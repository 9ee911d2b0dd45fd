package org.waymark.ingest.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.contracts.catalogue.Breakdown;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.Commitment;
import org.waymark.contracts.catalogue.Feed;
import org.waymark.contracts.catalogue.Framework;
import org.waymark.contracts.catalogue.Goal;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.Profile;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.catalogue.TermDates;
import org.waymark.contracts.catalogue.Trajectory;

/** No code stands for two things, and no target is given twice. */
final class UniqueCodes implements CatalogueCheck {
  @Override
  public void check(Draft draft, Complaints complaints) {
    Catalogue c = draft.catalogue();
    unique(c.indicators(), Indicator::code, "code", complaints);
    unique(c.breakdowns(), Breakdown::code, "code", complaints);
    unique(c.feeds(), Feed::code, "code", complaints);
    unique(c.frameworks(), f -> List.of(f.code(), f.version()), "version", complaints);
    for (Framework framework : c.frameworks()) {
      unique(framework.goals(), Goal::code, "code", complaints);
      unique(framework.promises(), Commitment::code, "code", complaints);
      unique(framework.paths(), Trajectory::code, "code", complaints);
    }
    unique(c.owners(), Owner::code, "code", complaints);
    unique(c.policies(), Policy::name, "name", complaints);
    unique(c.profiles(), Profile::code, "code", complaints);
    unique(c.terms(), TermDates::term, "term", complaints);
    unique(c.targets(), UniqueCodes::whatItIsFor, "period", complaints);
  }

  private static Object whatItIsFor(Target target) {
    return List.of(target.series(), target.period());
  }

  private static <T> void unique(
      List<T> all, Function<T, Object> key, String field, Complaints complaints) {
    Map<Object, T> seen = new HashMap<>();
    for (T each : all) {
      Object code = key.apply(each);
      if (seen.putIfAbsent(code, each) != null) {
        complaints.about(each, field, code, "given twice: once is wanted");
      }
    }
  }
}
