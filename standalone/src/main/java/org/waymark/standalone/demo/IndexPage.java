package org.waymark.standalone.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The page that leads to each report written: months down, committees across. */
record IndexPage(Names names, List<YearMonth> months, Path folder) {
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Committee reports, %1$s: %2$s</title>
      <style>
      body { font: 1.1875rem/1.4 Arial, "Liberation Sans", sans-serif; color: #0b0c0c;
             margin: 0 auto; max-width: 70rem; padding: 2rem 1rem; }
      h1 { font-size: 2rem; margin: 0 0 1rem; }
      .note { border-left: 5px solid #b1b4b6; padding: .5rem 1rem; }
      .table { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { border-bottom: 1px solid #b1b4b6; padding: .6rem 1rem .6rem 0; text-align: left;
               vertical-align: top; }
      tbody th, td { white-space: nowrap; }
      a { color: #1a65a6; }
      a:focus { background: #fd0; color: #0b0c0c; outline: 3px solid #fd0; }
      </style>
      </head>
      <body>
      <main>
      <h1>%2$s: committee reports, %1$s</h1>
      %3$s
      <div class="table" tabindex="0" role="region" aria-label="Reports by month and committee">
      <table>
      <thead><tr><th scope="col">Month</th>%4$s</tr></thead>
      <tbody>
      %5$s
      </tbody>
      </table>
      </div>
      </main>
      </body>
      </html>
      """;

  String html() {
    return FRAME.formatted(
        PeriodWords.of(months.getFirst()) + " to " + PeriodWords.of(months.getLast()),
        escaped(names.council()),
        names.illustrative().isEmpty()
            ? ""
            : "<p class=\"note\">" + escaped(names.illustrative()) + "</p>",
        names.committees().values().stream()
            .map(name -> "<th scope=\"col\">" + escaped(name) + "</th>")
            .collect(Collectors.joining()),
        months.stream().map(this::row).collect(Collectors.joining("\n")));
  }

  private String row(YearMonth month) {
    return names.committees().keySet().stream()
        .map(committee -> cell(committee, month))
        .collect(
            Collectors.joining(
                "", "<tr><th scope=\"row\">" + PeriodWords.of(month) + "</th>", "</tr>"));
  }

  private String cell(String committee, YearMonth month) {
    String file = committee + "/" + month;
    if (!Files.exists(folder.resolve(file + ".html"))) {
      return "<td>not published</td>";
    }
    String hidden = " aria-label=\"%s of %s, %s\"";
    String name = escaped(String.valueOf(names.committees().get(committee)));
    return "<td><a href=\"%s.html\"%s>Report</a> <a href=\"%s.csv\"%s>CSV</a></td>"
        .formatted(
            file,
            hidden.formatted("Report", name, PeriodWords.of(month)),
            file,
            hidden.formatted("CSV", name, PeriodWords.of(month)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
