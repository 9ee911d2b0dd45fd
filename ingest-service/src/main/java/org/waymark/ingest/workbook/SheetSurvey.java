package org.waymark.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be known of a sheet before its first row is read, and stands after its last.
 *
 * @param hiddenRows how many rows with something in them are hidden
 */
record SheetSurvey(List<Range> merged, int hiddenRows) {
  static SheetSurvey of(Xml xml) throws IOException, WorkbookRefused {
    List<Range> merged = new ArrayList<>();
    int hiddenRows = 0;
    boolean hidden = false;
    while (xml.next()) {
      if (xml.begins("row")) {
        hidden = xml.flag("hidden");
      } else if (hidden && (xml.begins("v") || xml.begins("is"))) {
        hiddenRows++;
        hidden = false;
      } else if (xml.begins("mergeCell")) {
        Range range = Range.parse(xml.attribute("ref"));
        if (range == null || merged.size() == Ranges.MOST) {
          throw WorkbookRefused.unsafe(
              "it has more than %d blocks of merged cells: unmerge them".formatted(Ranges.MOST));
        }
        merged.add(range);
      }
    }
    return new SheetSurvey(List.copyOf(merged), hiddenRows);
  }
}
