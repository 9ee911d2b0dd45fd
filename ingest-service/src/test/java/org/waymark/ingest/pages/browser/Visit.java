package org.waymark.ingest.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at a browser of one width, with or without scripts. */
final class Visit implements AutoCloseable {
  /** WCAG 2.2 at levels A and AA, and what axe thinks good beyond them. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Path PICTURES = Path.of("target", "pages");
  private static final int HEIGHT = 900;
  private static final int MOST_TABS = 40;

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final int width;

  /** What the browser itself complained of: a style or script that our own policy refuses. */
  private final List<String> complaints = new ArrayList<>();

  Visit(Chromium chromium, String address, int width, boolean scripts) {
    this.address = address;
    this.width = width;
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setJavaScriptEnabled(scripts)
                    .setLocale("en-GB"));
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("status of 4")) {
        complaints.add(message.text());
      }
    });
  }

  Page page() {
    return page;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  void open(String path) {
    page.navigate(address + path);
  }

  void signIn(String token) {
    open("/sign-in");
    page.getByLabel("Token").fill(token);
    press("Sign in");
  }

  /** Chooses a file and has it checked. */
  void check(String name, String content) {
    page.locator("input[type=file]").setInputFiles(file(name, content));
    press("Check the file");
  }

  static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
  }

  /** A button whose words begin so. */
  void press(String words) {
    page.locator("button:has-text(\"" + words + "\")").first().click();
  }

  void key(String name) {
    page.keyboard().press(name);
  }

  /** Sends a form by the key, and waits for the page that answers it. */
  void enter() {
    String before = page.url();
    key("Enter");
    page.waitForURL(now -> !now.equals(before));
  }

  /** Goes on by the tabulator until the element has the focus, which must be seen to be there. */
  void tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      key("Tab");
      var focus = page.locator(":focus");
      if (focus.count() == 1 && page.locator(selector + ":focus").count() == 1) {
        assertThat(
                focus.evaluate(
                    "e => getComputedStyle(e).outlineStyle + e.matches(':focus-visible')"))
            .as("the focus on " + selector)
            .asString()
            .contains("true");
        return;
      }
    }
    throw new AssertionError("the tabulator does not lead to " + selector);
  }

  /** The id of what has the focus. */
  String focused() {
    return String.valueOf(page.evaluate("() => document.activeElement.id"));
  }

  /**
   * Axe has nothing to say, nothing has to be scrolled sideways, and the browser complains of
   * nothing; and keeps a picture for people to look at.
   */
  void isGood(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + width + ".png")));
    var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
    assertThat(results.getViolations().stream().map(Visit::said).toList()).as(name).isEmpty();
    assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .as(name + ": pixels beyond the edge")
        .isEqualTo(0);
    assertThat(complaints).as(name).isEmpty();
  }

  private static String said(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
