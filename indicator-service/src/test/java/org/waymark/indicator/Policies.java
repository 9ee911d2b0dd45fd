package org.waymark.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.contracts.catalogue.Catalogue;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyFaults;
import org.waymark.contracts.catalogue.Target;
import org.waymark.contracts.codec.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Policies of every kind, written as data, and catalogues that judge by them. */
public final class Policies {
  private static final JsonMapper JSON = EventJson.strict();
  private static final Map<String, Policy> READ = new ConcurrentHashMap<>();
  private static final Map<String, String> BANDINGS =
      Map.of(
          "council",
          """
          "relative","bands":[{"status":"red","below":"-0.10"},{"status":"amber","below":"0"},
            {"status":"green","atMost":"0.05"},{"status":"blue"}]\
          """,
          "absolute",
          """
          "absolute","bands":[{"status":"red","below":"-1"},{"status":"amber","below":"0"},
            {"status":"green"}]\
          """,
          "floor",
          """
          "relative","bands":[{"status":"green","atLeast":"0"},
            {"status":"amber","against":"floor","atLeast":"0"},{"status":"red"}]\
          """,
          "last-year",
          """
          "relative","bands":[{"status":"green","atLeast":"-0.10"},
            {"status":"amber","against":"last year","atLeast":"0"},{"status":"red"}]\
          """,
          "benchmark",
          """
          "absolute","bands":[{"status":"red","comparison":"worse"},
            {"status":"amber","comparison":"similar"},{"status":"green"}]\
          """,
          "steady",
          """
          "relative","bands":[{"status":"green","all":[
              {"against":"period before","atLeast":"-0.05"},{"atLeast":"-0.2"}]},
            {"status":"amber","against":"90","distance":"absolute","atLeast":"0"},
            {"status":"red"}]\
          """);

  private Policies() {}

  /** Their names. */
  public static List<String> names() {
    return BANDINGS.keySet().stream().sorted().toList();
  }

  /** A policy under the name that measures of {@link Fixtures} have. */
  public static Policy of(String banding, String track, String settings) {
    String json =
        """
        {"name":"council-default","versions":[{"version":1,"from":"2016-04-01",
          "banding":{"distance":%s},
          "track":{"counts":["red"],"enter":{"monthly":2},"leave":{"monthly":2},"watch":["amber"]%s}
          %s}]}\
        """
            .formatted(BANDINGS.get(banding), track, settings);
    return READ.computeIfAbsent(json, Policies::read);
  }

  private static Policy read(String json) {
    Policy policy = JSON.readValue(json, Policy.class);
    if (!PolicyFaults.of(policy).isEmpty()) {
      throw new AssertionError(PolicyFaults.of(policy));
    }
    return policy;
  }

  /** One that watches concern and a projected miss. */
  public static Policy watching(String banding) {
    return of(banding, ",\"signals\":{\"concern\":\"watch\",\"projected miss\":\"watch\"}", "");
  }

  /** A catalogue with one measure that a policy judges. */
  public static CatalogueIndex index(
      Policy policy, Fixtures.Measure measure, List<Target> targets) {
    Catalogue all = Fixtures.catalogue(List.of(measure), targets);
    return new CatalogueIndex(
        1,
        new Catalogue(
            all.council(),
            all.frameworks(),
            all.directorates(),
            all.committees(),
            all.breakdowns(),
            all.indicators(),
            List.of(policy),
            all.profiles(),
            all.targets(),
            all.feeds(),
            all.owners(),
            all.terms(),
            all.calendar()));
  }
}
