package org.waymark.standalone.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.standalone.data.CannotStart;

/**
 * Where the installation listens. Each service's metrics and health stand a thousand above its own
 * port, as in every deployment.
 */
public record Ports(int reporting, int ingest, int indicator, int broker) {
  private static final int MANAGEMENT_ABOVE = 1000;
  private static final int HIGHEST = 65535;

  /** As the environment says, or else the documented ones. */
  public static Ports from(Map<String, String> environment) {
    return new Ports(
        number(environment, "WAYMARK_REPORTING_PORT", 8080, HIGHEST - MANAGEMENT_ABOVE),
        number(environment, "WAYMARK_INGEST_PORT", 8081, HIGHEST - MANAGEMENT_ABOVE),
        number(environment, "WAYMARK_INDICATOR_PORT", 8082, HIGHEST - MANAGEMENT_ABOVE),
        number(environment, "WAYMARK_BROKER_PORT", 9092, HIGHEST));
  }

  /** Where a service of that port serves its metrics and health. */
  static int management(int port) {
    return port + MANAGEMENT_ABOVE;
  }

  private static int number(
      Map<String, String> environment, String variable, int usual, int highest) {
    String text = environment.get(variable);
    if (text == null || text.isBlank()) {
      return usual;
    }
    if (text.strip().matches("\\d{1,5}")) {
      int number = Integer.parseInt(text.strip());
      if (number >= 1 && number <= highest) {
        return number;
      }
    }
    throw new CannotStart(
        variable + " must be a port number from 1 to " + highest + ", not '" + text + "'.");
  }

  /** Refuses to go on when anything else listens where we would. */
  void check() {
    List<Port> wanted =
        Stream.of(
                service("pages and reports", "WAYMARK_REPORTING_PORT", reporting),
                service("ingest", "WAYMARK_INGEST_PORT", ingest),
                service("indicators", "WAYMARK_INDICATOR_PORT", indicator),
                Stream.of(new Port("the broker", "WAYMARK_BROKER_PORT", broker)))
            .flatMap(ports -> ports)
            .toList();
    refuseSharing(wanted);
    String taken =
        wanted.stream().filter(Port::taken).map(Ports::sentence).collect(Collectors.joining("\n"));
    if (!taken.isEmpty()) {
      throw new CannotStart(taken);
    }
  }

  private static Stream<Port> service(String purpose, String variable, int number) {
    return Stream.of(
        new Port(purpose, variable, number),
        new Port(purpose + ": metrics and health", variable, management(number)));
  }

  private static void refuseSharing(List<Port> wanted) {
    Map<Integer, List<Port>> byNumber =
        wanted.stream().collect(Collectors.groupingBy(Port::number));
    byNumber.values().stream()
        .filter(same -> same.size() > 1)
        .findFirst()
        .ifPresent(same -> {
          throw new CannotStart(
              "Port %d is asked for twice: %s (%s) and %s (%s)."
                  .formatted(
                      same.getFirst().number(),
                      same.getFirst().purpose(),
                      same.getFirst().variable(),
                      same.getLast().purpose(),
                      same.getLast().variable()));
        });
  }

  private static String sentence(Port port) {
    String move =
        port.purpose().contains("metrics")
            ? "it stands 1000 above " + port.variable() + ", which moves both"
            : port.variable() + " moves it";
    return "Port %d (%s) is in use by another program: stop that program, or choose another port (%s)."
        .formatted(port.number(), port.purpose(), move);
  }
}
