package org.waymark.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.ingest.catalogue.CatalogueFiles;

/** A small sound catalogue; tests change what they are about. */
public final class TestCatalogue {
  private final Map<String, String> files = new LinkedHashMap<>();

  public TestCatalogue() {
    files.put(
        "council.yaml",
        """
        code: testshire
        name: Testshire County Council
        shortName: Testshire
        gss: E10000003
        accent: "#005a30"
        """);
    files.put(
        "frameworks.yaml",
        """
        - code: fw
          title: Framework
          version: "1"
          from: 2016-04-01
          to: 2021-03-31
          vision: A great place
          decisions:
            - {kind: approved, body: Full Council, on: 2016-02-16}
          goals:
            - {code: well, kind: vision statement, title: Well}
            - {code: safe, kind: outcome, title: Safe, parents: [well]}
          commitments:
            - {code: s-1, goal: safe, title: Fewer accidents}
        """);
    files.put(
        "directorates.csv", "code,name,from\ncfa,Children,2012-04-01\nete,Economy,2012-04-01\n");
    files.put(
        "committees.csv",
        "code,kind,name,from\nadults,service,Adults,2014-05-13\ngpc,corporate,General,2014-05-13\n");
    files.put("meetings.csv", "committee,date\nadults,2016-05-19\n");
    files.put(
        "breakdowns.csv",
        "code,kind,name,gss,from\nE07000008,area,Cambridge,E07000008,2009-04-01\n"
            + "cohort-a,cohort,Cohort A,,2009-04-01\n");
    files.put(
        "indicators.csv",
        """
        code,title,source_reference,definition,unit,scale,decimals,polarity,kind,frequency,form,sends,directorate,committee,policy,deprivation,status,status_from,owner,due_working_days,breakdowns,components,family,note
        neet,NEET,,Not in education,%,100,1,low,outcome,monthly,point,ratio,cfa,adults,default,no,active,2015-04-01,head,10,E07000008,,,
        visits,Visits,,Visits made,visits,,0,high,activity,monthly,year to date,increments,cfa,adults,default,no,active,2015-04-01,head,10,,,,
        share,Share,,A share,%,1,1,high,outcome,quarterly,point,value,cfa,adults,default,no,active,2015-04-01,,10,,,,
        rate,Rate,,Per head,"per 100,000",100000,1,low,outcome,monthly,point,ratio,cfa,adults,default,no,active,2015-04-01,,10,,,,
        roads,Roads,,Roads mended,miles,,0,high,activity,annual,point,value,ete,adults,default,no,active,2015-04-01,,10,,,,
        """);
    files.put(
        "indicator-goals.csv",
        "indicator,framework,goal,rank,printed_label,note\nneet,fw,safe,primary,,\n");
    files.put(
        "policies.yaml",
        """
        - name: default
          versions:
            - version: 1
              from: 2016-04-01
              banding:
                distance: relative
                bands:
                  - {status: red, below: "-0.10"}
                  - {status: amber, below: "0"}
                  - {status: green}
              track:
                counts: [red]
                enter: {monthly: 2}
                leave: {monthly: 2}
                watch: [amber]
        """);
    files.put(
        "profiles.csv",
        "code,apr,may,jun,jul,aug,sep,oct,nov,dec,jan,feb,mar\neven,1,1,1,1,1,1,1,1,1,1,1,1\n");
    files.put(
        "targets.csv",
        "indicator,breakdown,period,value,profile,set_by,set_on,note\n"
            + "visits,,2016/17,1200,even,adults,2016-04-07,\n");
    files.put(
        "feeds.yaml",
        """
        - {code: cfa-performance, title: Performance, kind: measurements, directorate: cfa}
        - {code: other, title: Another, kind: measurements, directorate: ete}
        - {code: finance, title: Finance, kind: finance, directorate: all}
        - {code: cfa-finance, title: Finance of one, kind: finance, directorate: cfa}
        - code: risks
          title: Risks
          kind: risks
          directorate: all
          expected: {frequency: monthly, dueWorkingDays: 10, from: 2016-04-01}
        - {code: programme, title: Programme, kind: programme, directorate: all}
        - {code: workforce, title: Workforce, kind: workforce, directorate: all}
        - {code: targets, title: Targets, kind: targets, directorate: cfa}
        - {code: commentary, title: Commentary, kind: commentary, directorate: cfa}
        - {code: actions, title: Actions, kind: actions, directorate: cfa}
        - {code: capital, title: Capital, kind: capital, directorate: all}
        - {code: savings, title: Savings, kind: savings, directorate: all}
        - {code: reserves, title: Reserves, kind: reserves, directorate: all}
        - {code: debt, title: Debt, kind: debt, directorate: all}
        - {code: survey, title: Survey, kind: survey, directorate: all}
        - {code: progress, title: Progress, kind: progress, directorate: all}
        - {code: benchmarks, title: Benchmarks, kind: benchmarks, directorate: cfa}
        """);
    files.put(
        "owners.csv", "code,post,directorate,reports_to\ndir,Director,cfa,\nhead,Head,cfa,dir\n");
    files.put("terms.csv", "academic_year,term,from,to\n2016-17-AY,1,2016-09-05,2016-12-16\n");
    files.put("calendar.yaml", "closeWorkingDay: 18\n");
  }

  public TestCatalogue with(String file, String content) {
    files.put(file, content);
    return this;
  }

  public TestCatalogue without(String file) {
    files.remove(file);
    return this;
  }

  /** Replaces a piece of a file, which must be there. */
  public TestCatalogue replace(String file, String from, String to) {
    String old = files.get(file);
    if (!old.contains(from)) {
      throw new IllegalArgumentException(file + " has no '" + from + "'");
    }
    return with(file, old.replace(from, to));
  }

  public TestCatalogue append(String file, String line) {
    return with(file, files.get(file) + line + "\n");
  }

  public CatalogueFiles files() {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new CatalogueFiles(bytes);
  }

  public byte[] zip() {
    return zip("catalogue/");
  }

  public byte[] zip(String folder) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(folder + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
