package org.waymark.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.client.Http;

class SiteCopyTest {
  @TempDir private Path folder;
  private final Map<String, String> pages = new HashMap<>();
  private HttpServer server;
  private SiteCopy copy;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = pages.get(path);
            String type =
                path.endsWith(".css") ? "text/css" : path.contains(".") ? "text/csv" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
            byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
    server.start();
    copy = new SiteCopy(new Http("http://127.0.0.1:" + server.getAddress().getPort(), ""));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void pagesAreReadFromDiskWithAllTheyNeed() throws Exception {
    pages.put(
        "/reports/health/2016-10",
        """
        <link rel="stylesheet" href="/webjars/x/style.min.css?v=1">
        <a href="/">Home</a> <a href="/reports/health/2016-09#risks">September</a>
        <a href="/reports/health/2016-10.csv">CSV</a> <a href="#top">Top</a>
        <a href="/indicators/smoking?a=1&amp;b=2">Smoking</a> <a href="/nowhere">Nowhere</a>
        <a href="https://example.org/x">Elsewhere</a> <a href="//example.org/y">Elsewhere</a>
        """);
    pages.put("/reports/health/2016-09", "<p>September — “finished”</p>");
    pages.put("/reports/health/2016-10.csv", "indicator,href=\"/x\"\n");
    pages.put("/indicators/smoking", "<a href='/reports/health/2016-10'>October</a>");
    pages.put("/", "<a href=\"/indicators/smoking\">Smoking</a>");
    pages.put("/webjars/x/style.min.css", "@font-face { src: url(\"/assets/fonts/a.woff2\") }");
    pages.put("/assets/fonts/a.woff2", "font");

    assertThat(copy.fetch("/reports/health/2016-10")).isTrue();
    assertThat(copy.fetch("/reports/health/2017-01")).isFalse();
    copy.fetchLinked();
    copy.write(folder);

    assertThat(folder.resolve("health/2016-10.html"))
        .content()
        .contains("href=\"../assets/webjars/x/style.min.css\"")
        .contains("href=\"../pages/home.html\"")
        .contains("href=\"2016-09.html#risks\"")
        .contains("href=\"2016-10.csv\"")
        .contains("href=\"#top\"")
        .contains("href=\"../pages/indicators/smoking.html\"")
        .contains("<a href=\"#\">Nowhere")
        .contains("href=\"https://example.org/x\"")
        .contains("href=\"//example.org/y\"");
    assertThat(folder.resolve("health/2016-09.html")).content().contains("— “finished”");
    assertThat(folder.resolve("health/2016-10.csv")).content().isEqualTo("indicator,href=\"/x\"\n");
    assertThat(folder.resolve("pages/indicators/smoking.html"))
        .content()
        .contains("href='../../health/2016-10.html'");
    assertThat(folder.resolve("assets/webjars/x/style.min.css"))
        .content()
        .contains("url(\"../../assets/fonts/a.woff2\")");
    assertThat(Files.readString(folder.resolve("assets/assets/fonts/a.woff2"))).isEqualTo("font");
  }

  @Test
  void everyFormOfAReportLiesWithItsCommittee() {
    assertThat(SitePaths.file("/reports/health/2016-10")).isEqualTo(Path.of("health/2016-10.html"));
    assertThat(SitePaths.file("/reports/health/2016-10/report.csv"))
        .isEqualTo(SitePaths.file("/reports/health/2016-10.csv"))
        .isEqualTo(Path.of("health/2016-10.csv"));
    assertThat(SitePaths.file("/reports/health/2016-10/finance.csv"))
        .isEqualTo(Path.of("health/2016-10-finance.csv"));
    assertThat(SitePaths.file("/reports/health/2016-10/versions"))
        .isEqualTo(Path.of("health/2016-10-versions.html"));
  }

  @Test
  void nothingIsWrittenOutsideTheFolder() {
    assertThat(SitePaths.file("/a/../../etc/passwd").normalize().startsWith("pages")).isTrue();
    assertThat(SitePaths.file("/x/..%2f..%2fy.css").normalize().startsWith("assets")).isTrue();
  }
}
