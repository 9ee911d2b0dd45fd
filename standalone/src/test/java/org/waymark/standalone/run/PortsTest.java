package org.waymark.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.standalone.data.CannotStart;

class PortsTest {

  @Test
  void theDocumentedPortsStandUnlessMoved() {
    assertThat(Ports.from(Map.of())).isEqualTo(new Ports(8080, 8081, 8082, 9092));
    assertThat(
            Ports.from(
                Map.of(
                    "WAYMARK_REPORTING_PORT", "18080",
                    "WAYMARK_INGEST_PORT", " 18081 ",
                    "WAYMARK_INDICATOR_PORT", "",
                    "WAYMARK_BROKER_PORT", "19092")))
        .isEqualTo(new Ports(18080, 18081, 8082, 19092));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "0", "-1", "65000", "99999999999"})
  void whatIsNoPortIsRefusedWithItsVariable(String text) {
    assertThatThrownBy(() -> Ports.from(Map.of("WAYMARK_INGEST_PORT", text)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("WAYMARK_INGEST_PORT")
        .hasMessageContaining(text);
  }

  @Test
  void aTakenPortIsNamedWithTheVariableThatMovesIt() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = TestPorts.free();
      var clashing =
          new Ports(ports.reporting(), ports.ingest(), ports.indicator(), other.getLocalPort());
      assertThatThrownBy(clashing::check)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " (the broker) is in use")
          .hasMessageContaining("WAYMARK_BROKER_PORT moves it");
    }
  }

  @Test
  void aTakenMetricsPortNamesTheServicesVariable() throws Exception {
    var ports = TestPorts.free();
    try (var other = new ServerSocket(Ports.management(ports.indicator()))) {
      assertThatThrownBy(ports::check)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("1000 above WAYMARK_INDICATOR_PORT");
    }
  }

  @Test
  void onePortForTwoPurposesIsRefused() throws Exception {
    var ports = TestPorts.free();
    var shared = new Ports(ports.reporting(), ports.reporting(), ports.indicator(), ports.broker());
    assertThatThrownBy(shared::check)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("asked for twice")
        .hasMessageContaining("WAYMARK_REPORTING_PORT")
        .hasMessageContaining("WAYMARK_INGEST_PORT");
  }

  @Test
  void freePortsPass() throws Exception {
    var ports = TestPorts.free();
    assertThatCode(ports::check).doesNotThrowAnyException();
  }
}
