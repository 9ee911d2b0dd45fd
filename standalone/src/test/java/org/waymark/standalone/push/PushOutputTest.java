package org.waymark.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.TestConsole;

/** What a person reads on a terminal of the usual width. */
class PushOutputTest {
  private static final String REFUSALS =
      """
      {"submission":"01991b2e-7c1d-7f00-8000-0000000000aa","feed":"cfa","final":false,
       "received":4,"accepted":1,"duplicate":0,"rejected":3,"queried":0,"rows":[
       {"row":1,"field":"period","value":"2016-13","code":"period.invalid",
        "message":"Row 1, period '2016-13': a month is wanted, as 2016-04, or a quarter, as 2016-Q1"},
       {"row":2,"field":"Month","value":"May: 16","code":"period.invalid",
        "message":"Row 2, column C (Month) 'May: 16': a month is wanted"},
       {"row":3,"code":"row.conflict","message":"Row 3: it differs from row 1"}],
       "moreRows":12,
       "notes":["The file was read with semicolons between cells"],
       "leftOut":5,"leftOutBecause":[{"why":"'other' is not listed by the mapping","count":3},
                                     {"why":"the figure is empty","count":2}]}
      """;

  @TempDir private Path folder;
  private final IngestStandIn ingest = new IngestStandIn();
  private final TestConsole console = new TestConsole(Map.of("WAYMARK_TOKEN", "feed-token"));

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws Exception {
    push();
    assertThat(console.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void messagesLeaveToTheColumnsWhatTheySay() throws Exception {
    push();
    assertThat(words())
        .contains("1 period 2016-13 period.invalid A month is wanted, as 2016-04,")
        .contains("2 Month May: 16 period.invalid A month is wanted")
        .contains("3 - - row.conflict It differs from row 1")
        .doesNotContain("Row 1")
        .doesNotContain("column C");
  }

  @Test
  void whatWasReadOtherwiseOrLeftOutIsSaid() throws Exception {
    push();
    assertThat(words())
        .contains("The file was read with semicolons between cells.")
        .contains("5 left out by the feed's mapping, not among those received.")
        .contains("3 left out because 'other' is not listed by the mapping.")
        .contains("2 left out because the figure is empty.")
        .contains("12 more rows are not listed.");
  }

  private void push() throws Exception {
    Path file = Files.writeString(folder.resolve("cfa-performance.2016-04.csv"), "a\n1\n");
    ingest.answers(202, REFUSALS);
    assertThat(console.run("push", "--url", ingest.url(), file.toString())).isEqualTo(1);
  }

  private String words() {
    return console.out().replaceAll("\\s+", " ");
  }
}
