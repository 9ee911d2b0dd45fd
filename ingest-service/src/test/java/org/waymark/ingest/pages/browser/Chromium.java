package org.waymark.ingest.pages.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The Chromium of this machine: the one that {@code WAYMARK_TEST_CHROMIUM} names, or the first of
 * the usual names on the PATH. Where there is none the test is skipped and says so; with {@code
 * WAYMARK_TEST_CHROMIUM} set it fails instead, so that a place that means to have one notices.
 */
final class Chromium implements AutoCloseable {
  private static final String WANTED = "WAYMARK_TEST_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Path program =
        found()
            .orElseThrow(() ->
                new TestAbortedException(
                    "no Chromium on the PATH: the pages were not looked at in a browser"));
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(program)
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> found() {
    String wanted = System.getenv(WANTED);
    return wanted != null && !wanted.isBlank()
        ? Optional.of(Path.of(wanted))
        : NAMES.stream().flatMap(Chromium::onThePath).findFirst();
  }

  private static Stream<Path> onThePath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
