package org.waymark.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.TestConsole;
import org.waymark.standalone.data.CannotStart;
import org.waymark.standalone.data.ClockKind;
import org.waymark.standalone.data.DataFolder;

class InstallationTest {
  @TempDir private Path folder;

  @Test
  void threeServicesRunOnOneClockAndLeaveEverythingFree() throws Exception {
    var clock = new SimulatedClock(Instant.parse("2016-04-01T08:00:00Z"));
    Ports ports = TestPorts.free();
    try (var installation = Installation.start(open(), plan(ports, clock))) {
      for (Service service : Service.values()) {
        assertThat(installation.bean(service, Clock.class)).isSameAs(clock);
        assertThat(liveness(service.port(ports))).isEqualTo(200);
        assertThat(installation.url(service)).endsWith(":" + service.port(ports));
      }
      assertThat(DataFolder.isOpen(folder)).isTrue();
      assertThatThrownBy(ports::check).isInstanceOf(CannotStart.class);
    }
    assertThat(DataFolder.isOpen(folder)).isFalse();
    ports.check();
  }

  @Test
  void aTakenPortIsRefusedBeforeAnythingStarts() throws Exception {
    Ports ports = TestPorts.free();
    try (var other = new ServerSocket(ports.broker(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(other.isBound()).isTrue();
      assertThatThrownBy(() -> Installation.start(open(), plan(ports, Clock.systemUTC())))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("WAYMARK_BROKER_PORT");
    }
    assertThat(DataFolder.isOpen(folder)).isFalse();
    assertThat(folder.resolve("broker")).doesNotExist();
  }

  @Test
  void theCommandSaysSoInOneLineAndFails() throws Exception {
    Ports ports = TestPorts.free();
    try (var other = new ServerSocket(ports.ingest())) {
      var console =
          new TestConsole(
              Map.of(
                  "WAYMARK_REPORTING_PORT", "" + ports.reporting(),
                  "WAYMARK_INGEST_PORT", "" + other.getLocalPort(),
                  "WAYMARK_INDICATOR_PORT", "" + ports.indicator(),
                  "WAYMARK_BROKER_PORT", "" + ports.broker(),
                  "WAYMARK_ADMIN_TOKEN", "given"));
      assertThat(console.run("serve", "--data", folder.toString())).isEqualTo(1);
      assertThat(console.out()).isEmpty();
      assertThat(console.err().lines())
          .singleElement()
          .asString()
          .contains("Port " + ports.ingest() + " (ingest) is in use", "WAYMARK_INGEST_PORT");
    }
  }

  private DataFolder open() {
    return DataFolder.open(folder, ClockKind.DEMONSTRATION);
  }

  private static Installation.Plan plan(Ports ports, Clock clock) {
    return new Installation.Plan(ports, clock, "a token for this test", Map.of());
  }

  private static int liveness(int port) throws Exception {
    var uri =
        URI.create("http://127.0.0.1:" + Ports.management(port) + "/actuator/health/liveness");
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }
}
