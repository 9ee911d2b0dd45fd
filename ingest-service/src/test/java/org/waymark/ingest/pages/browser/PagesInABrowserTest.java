package org.waymark.ingest.pages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real browser, at a desk and on a phone: what a data officer does with a file, by
 * mouse, by keyboard alone and without scripts, and every page as axe sees it.
 */
class PagesInABrowserTest {
  private static final String FEED = "/feeds/cfa-performance";
  private static final String HEADER = "indicator,period,value,numerator,denominator\n";
  private static final String ERRORS =
      HEADER
          + "reablement-no-further-service,2016-09,612,,\n"
          + "reablement-no-further-service,2016-13,598,,\n"
          + "reablement-no-further-service,2016-08,about 600,,\n"
          + "reablement,2016-08,598,,\n";

  private static DemonstrationIngest ingest;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    Files.createDirectories(Path.of("target", "pages"));
    ingest = DemonstrationIngest.start();
  }

  @AfterAll
  static void stop() {
    if (ingest != null) {
      ingest.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void aFileIsUploadedWithErrorsCorrectedAndConfirmed(int width) {
    try (var visit = visit(width, true)) {
      visit.signIn(ingest.token("cfa-performance"));
      visit.isGood("feed-signed-in");
      visit.check("october.csv", ERRORS);
      assertThat(visit.heading()).isEqualTo("3 of 4 rows cannot be taken");
      visit.isGood("check-with-errors");

      visit.page().locator("a:has-text(\"Choose a corrected file\")").click();
      visit.check("october.csv", good(width));
      assertThat(visit.heading()).isEqualTo("All 2 rows are good");
      visit.isGood("check-without-errors");
      visit.press("Send these");
      assertThat(visit.heading()).isEqualTo("2 rows were taken");
      visit.isGood("receipt");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void whatCouldNotBeTakenStandsOnTheReceipt(int width) {
    try (var visit = visit(width, true)) {
      visit.signIn(ingest.token("cfa-performance"));
      visit.check(
          "partly.csv",
          ERRORS + "reablement-no-further-service,2015-0%d,5,,\n".formatted(width % 9));
      visit.press("Send the good");
      assertThat(visit.heading()).isEqualTo("2 rows were taken and 3 refused");
      visit.isGood("receipt-with-refusals");
    }
  }

  /** Add a page here, and axe looks at it at both widths. */
  @ParameterizedTest
  @CsvSource({
    "sign-in, '', /sign-in",
    "sign-in-wrong, '', /sign-in?wrong",
    "signed-out, '', /sign-in?out",
    "feeds, admin, /feeds",
    "feed, cfa-performance, " + FEED,
    "feed-finance, finance, /feeds/finance",
    "columns, cfa-performance, " + FEED + "/columns",
    "columns-risks, risks, /feeds/risks/columns",
    "calendar, cfa-performance, " + FEED + "/calendar",
    "calendar-late, cfa-performance, " + FEED + "/calendar?show=late",
    "submissions, cfa-performance, " + FEED + "/submissions",
    "submissions-none, risks, /feeds/risks/submissions",
    "kinds, '', /kinds",
    "kind, '', /kinds/savings",
    "kind-signed-in, cfa-performance, /kinds/measurements",
    "codes, '', /problems",
    "code, '', /problems/days-lost.missing",
    "code-signed-in, admin, /problems/row.conflict",
    "dead-letters-none, admin, /dead-letters?show=discarded",
    "no-such-page, cfa-performance, " + FEED + "/nothing-here",
    "another-feed, cfa-performance, /feeds/finance",
  })
  void axeHasNothingToSayOf(String name, String who, String path) {
    for (int width : List.of(1280, 390)) {
      try (var visit = visit(width, true)) {
        if (!who.isEmpty()) {
          visit.signIn(ingest.token(who));
        }
        visit.open(path);
        visit.isGood(name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void axeHasNothingToSayOfADeadLetter(int width) {
    String letter = ingest.occasions().deadLetter();
    try (var visit = visit(width, true)) {
      visit.signIn(ingest.token("admin"));
      visit.open("/dead-letters");
      visit.isGood("dead-letters");
      visit.open(letter);
      visit.isGood("dead-letter");
      visit.press("Discard");
      assertThat(visit.page().title()).startsWith("Error: ");
      visit.isGood("dead-letter-without-a-reason");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void axeHasNothingToSayOfAQuery(int width) {
    String query = ingest.occasions().query();
    try (var visit = visit(width, true)) {
      visit.signIn(ingest.token("cfa-performance"));
      visit.open(query);
      visit.isGood("query");
      visit.page().locator("main form button").first().click();
      assertThat(visit.page().title()).startsWith("Error: ");
      visit.isGood("query-without-a-decision");
    }
  }

  @Test
  void aFileTheServiceCannotReadIsSaidAtItsField() {
    try (var visit = visit(1280, true)) {
      visit.signIn(ingest.token("cfa-performance"));
      visit.check("report.pdf", "%PDF-1.7");
      visit.isGood("upload-unreadable");
      assertThat(visit.page().title()).startsWith("Error: ");
      visit.page().locator(".govuk-error-summary a").click();
      assertThat(visit.focused()).isEqualTo("file");
    }
  }

  @Test
  void aKeyboardIsEnough() {
    try (var visit = visit(1280, true)) {
      // listening from the start: the browser must know that no window is to open before a key does
      visit.page().onFileChooser(chooser -> {});
      visit.open("/sign-in");
      visit.key("Tab");
      assertThat(visit.page().locator(":focus").innerText()).isEqualTo("Skip to main content");
      visit.tabTo("#token");
      visit.page().keyboard().type(ingest.token("cfa-performance"));
      visit.enter();
      visit.tabTo("input[type=file]");
      visit
          .page()
          .waitForFileChooser(() -> visit.key("Enter"))
          .setFiles(
              Visit.file("keys.csv", HEADER + "reablement-no-further-service,2015-11,512,,\n"));
      visit.tabTo("button:has-text(\"Check the file\")");
      visit.enter();
      visit.tabTo("button:has-text(\"Send\")");
      visit.enter();
      assertThat(visit.heading()).isEqualTo("1 row was taken");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void noScriptIsNeeded(int width) {
    try (var visit = visit(width, false)) {
      visit.signIn(ingest.token("cfa-performance"));
      visit.check("plain.csv", ERRORS);
      assertThat(visit.page().locator("tbody mark").first().innerText()).isEqualTo("2016-13");
      visit.page().locator("a:has-text(\"Choose a corrected file\")").click();
      visit.check(
          "plain.csv",
          HEADER + "reablement-no-further-service,2015-1%d,512,,\n".formatted(width % 2));
      visit.press("Send");
      assertThat(visit.heading()).isEqualTo("1 row was taken");
    }
  }

  @Test
  void aTemplateIsDownloadedAndTakenAsItIs() throws Exception {
    try (var visit = visit(1280, true)) {
      visit.signIn(ingest.token("risks"));
      visit.open("/feeds/risks/columns");
      var template = visit.page().waitForDownload(() -> visit.page().getByText("(CSV)").click());
      assertThat(template.suggestedFilename()).isEqualTo("risks.csv");
      visit.open("/feeds/risks");
      visit.check("risks.csv", Files.readString(template.path()));
      assertThat(visit.heading()).isEqualTo("The one row is good");
    }
  }

  private static String good(int month) {
    return HEADER
        + "reablement-no-further-service,2016-0%d,612,,\n".formatted(month % 9)
        + "reablement-no-further-service,2016-09,598,,\n";
  }

  private static Visit visit(int width, boolean scripts) {
    return new Visit(chromium, ingest.address(), width, scripts);
  }
}
