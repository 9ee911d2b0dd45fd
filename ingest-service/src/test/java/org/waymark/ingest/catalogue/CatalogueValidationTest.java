package org.waymark.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.files.FolderParser;

class CatalogueValidationTest {
  @Test
  void aSoundCatalogueHasNothingToComplainOf() {
    assertThat(errors(new TestCatalogue())).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "indicators.csv",
            2,
            "frequency",
            c ->
                c.replace(
                    "indicators.csv",
                    "outcome,monthly,point,ratio,cfa,adults,default,no,active,2015-04-01,head,10,E07000008",
                    "outcome,weekly,point,ratio,cfa,adults,default,no,active,2015-04-01,head,10,E07000008")),
        fault(
            "indicators.csv",
            3,
            "sends",
            c -> c.replace("indicators.csv", "year to date,increments", "year to date,value")),
        fault(
            "indicators.csv",
            6,
            "form",
            c ->
                c.replace(
                    "indicators.csv", "annual,point,value", "annual,year to date,increments")),
        fault(
            "indicators.csv",
            3,
            "committee",
            c -> c.replace("indicators.csv", "increments,cfa,adults", "increments,cfa,children")),
        fault(
            "indicators.csv",
            3,
            "directorate",
            c -> c.replace("indicators.csv", "increments,cfa,adults", "increments,xyz,adults")),
        fault(
            "indicators.csv",
            2,
            "breakdowns",
            c -> c.replace("indicators.csv", "head,10,E07000008", "head,10,E07000099")),
        fault("indicators.csv", 5, "scale", c -> c.replace("indicators.csv", ",100000,", ",0,")),
        fault(
            "indicators.csv",
            7,
            "code",
            c ->
                c.append(
                    "indicators.csv",
                    "neet,T,,D,%,100,1,low,outcome,monthly,point,ratio,cfa,adults,default,no,active,2015-04-01,,10,,,,")),
        fault("indicators.csv", 7, null, c -> c.append("indicators.csv", "too,short")),
        fault(
            "indicator-goals.csv",
            3,
            "indicator",
            c -> c.append("indicator-goals.csv", "nobody,fw,safe,primary,,")),
        fault(
            "indicator-goals.csv",
            3,
            "goal",
            c -> c.append("indicator-goals.csv", "visits,fw,nowhere,primary,,")),
        fault(
            "indicator-goals.csv",
            3,
            "rank",
            c -> c.append("indicator-goals.csv", "visits,fw,safe,secondary,,")),
        fault(
            "indicator-goals.csv",
            3,
            "rank",
            c -> c.append("indicator-goals.csv", "neet,fw,well,primary,,")),
        fault(
            "frameworks.yaml",
            11,
            "parents",
            c -> c.replace("frameworks.yaml", "parents: [well]", "parents: [ill]")),
        fault(
            "frameworks.yaml",
            11,
            "parents",
            c -> c.replace("frameworks.yaml", "parents: [well]", "parents: [safe]")),
        fault(
            "frameworks.yaml",
            1,
            "to",
            c -> c.replace("frameworks.yaml", "to: 2021-03-31", "to: 2015-03-31")),
        fault(
            "frameworks.yaml",
            6,
            "visions",
            c -> c.replace("frameworks.yaml", "vision: A", "visions: B\n  vision: A")),
        fault(
            "policies.yaml",
            9,
            "bands",
            c -> c.replace("policies.yaml", "below: \"0\"", "below: \"-0.2\"")),
        fault(
            "policies.yaml",
            10,
            "bands",
            c -> c.replace("policies.yaml", "{status: green}", "{status: green, below: \"1\"}")),
        fault(
            "policies.yaml",
            8,
            "bands",
            c -> c.replace("policies.yaml", "red, below: \"-0.10\"", "red")),
        fault(
            "policies.yaml",
            13,
            "fortnightly",
            c -> c.replace("policies.yaml", "enter: {monthly: 2}", "enter: {fortnightly: 2}")),
        fault(
            "profiles.csv", 2, "apr … mar", c -> c.replace("profiles.csv", "even,1,1", "even,0,1")),
        fault(
            "targets.csv",
            3,
            "period",
            c -> c.append("targets.csv", "neet,,2016,5,,adults,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "breakdown",
            c -> c.append("targets.csv", "rate,E07000008,2016/17,5,,adults,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "profile",
            c -> c.append("targets.csv", "neet,,2016/17,5,even,adults,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "profile",
            c -> c.append("targets.csv", "visits,,2016-10,5,even,adults,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "set_by",
            c -> c.append("targets.csv", "neet,,2016/17,5,,nobody,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "period",
            c -> c.append("targets.csv", "visits,,2016/17,5,,adults,2016-04-07,")),
        fault(
            "targets.csv",
            3,
            "value",
            c -> c.append("targets.csv", "neet,,2016/17,\"1,200\",,adults,2016-04-07,")),
        fault("targets.csv", 1, "periode", c -> c.replace("targets.csv", "period,", "periode,")),
        fault(
            "feeds.yaml",
            1,
            "directorate",
            c ->
                c.replace(
                    "feeds.yaml",
                    "measurements, directorate: cfa",
                    "measurements, directorate: nobody")),
        fault(
            "feeds.yaml",
            1,
            "kind",
            c ->
                c.replace(
                    "feeds.yaml",
                    "kind: measurements, directorate: cfa",
                    "kind: gossip, directorate: cfa")),
        fault(
            "feeds.yaml",
            9,
            "frequency",
            c -> c.replace("feeds.yaml", "frequency: monthly", "frequency: multi-year")),
        fault(
            "feeds.yaml",
            9,
            "dueWorkingDays",
            c -> c.replace("feeds.yaml", "dueWorkingDays: 10, ", "")),
        fault("owners.csv", 3, "reports_to", c -> c.replace("owners.csv", "cfa,dir", "cfa,king")),
        fault("terms.csv", 2, "to", c -> c.replace("terms.csv", "2016-12-16", "2016-09-01")),
        fault(
            "meetings.csv", 2, "date", c -> c.replace("meetings.csv", "2016-05-19", "19/05/2016")),
        fault(
            "committees.csv",
            4,
            "kind",
            c -> c.append("committees.csv", "adults,corporate,Adults again,2020-01-01")),
        fault(
            "directorates.csv",
            4,
            "from",
            c -> c.append("directorates.csv", "cfa,Another,2012-04-01")),
        fault(
            "breakdowns.csv", 4, "kind", c -> c.append("breakdowns.csv", "x,galaxy,X,,2009-04-01")),
        fault("council.yaml", 5, "accent", c -> c.replace("council.yaml", "\"#005a30\"", "green")),
        fault(
            "council.yaml", 7, "jump", c -> c.append("council.yaml", "queries: \n  jump: \"-1\"")),
        fault(
            "council.yaml",
            7,
            "outlierPeriods",
            c -> c.append("council.yaml", "queries: \n  outlierPeriods: 3")),
        fault("council.yaml", 7, "leap", c -> c.append("council.yaml", "queries: \n  leap: 3")),
        fault("council.yaml", 0, null, c -> c.without("council.yaml")),
        fault(
            "calendar.yaml",
            1,
            "closeWorkingDay",
            c -> c.with("calendar.yaml", "closeWorkingDay: 99\n")),
        fault(
            "calendar.yaml",
            2,
            null,
            c -> c.with("calendar.yaml", "closeWorkingDay: 1\ncloseWorkingDay: 2\n")),
        fault("target.csv", 0, null, c -> c.with("target.csv", "indicator\n")));
  }

  interface Spoil {
    TestCatalogue spoil(TestCatalogue sound);
  }

  private static Arguments fault(String file, int line, String field, Spoil spoil) {
    return Arguments.of(file, line, field, spoil.spoil(new TestCatalogue()));
  }

  @ParameterizedTest(name = "{0}:{1} {2}")
  @MethodSource("faults")
  void aFaultIsToldWithFileLineAndField(
      String file, int line, String field, TestCatalogue catalogue) {
    assertThat(errors(catalogue))
        .anySatisfy(error -> {
          assertThat(error.file()).isEqualTo(file);
          assertThat(error.line()).isEqualTo(line);
          assertThat(error.field()).isEqualTo(field);
          assertThat(error.message()).isNotBlank();
        });
  }

  @Test
  void allFaultsAreToldAtOnceAndASlipIsNotRepeatedByWhatRefersToIt() {
    var catalogue =
        new TestCatalogue()
            .replace("indicators.csv", "visits,,0,high", "visits,,many,high")
            .replace("feeds.yaml", "kind: risks", "kind: gossip");
    assertThat(errors(catalogue))
        .extracting(CatalogueError::file)
        .containsExactly("feeds.yaml", "indicators.csv");
  }

  @Test
  void aFamilyNeverChanges() {
    var before = parse(new TestCatalogue(), new Complaints(10));
    var complaints = new Complaints(10);
    var moved =
        parse(
            new TestCatalogue()
                .replace("indicators.csv", "head,10,E07000008,,,", "head,10,E07000008,,else,"),
            complaints);
    Stability.check(before.catalogue(), moved.catalogue(), complaints);
    assertThat(complaints.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.field()).isEqualTo("family"));
  }

  @Test
  void errorsBeyondTheBoundAreCountedOnly() {
    var complaints = new Complaints(2);
    for (int i = 0; i < 5; i++) {
      complaints.add("f", i, null, null, "wrong");
    }
    assertThat(complaints.errors()).hasSize(2);
    assertThat(complaints.count()).isEqualTo(5);
  }

  @Test
  void whatChangedIsToldByCode() {
    var before = parse(new TestCatalogue(), new Complaints(10)).catalogue();
    var after =
        parse(
                new TestCatalogue()
                    .replace("targets.csv", ",1200,", ",1300,")
                    .append("targets.csv", "neet,,2016/17,5,,adults,2016-04-07,"),
                new Complaints(10))
            .catalogue();
    var changes = CatalogueChanges.between(before, after);
    assertThat(changes.get("targets").changed()).containsExactly("visits/- 2016/17");
    assertThat(changes.get("targets").added()).containsExactly("neet/- 2016/17");
    assertThat(changes.get("indicators").isEmpty()).isTrue();
  }

  private static Draft parse(TestCatalogue catalogue, Complaints complaints) {
    Draft draft = new FolderParser().parse(catalogue.files(), complaints);
    CatalogueChecks.run(draft, complaints);
    return draft;
  }

  private static List<CatalogueError> errors(TestCatalogue catalogue) {
    var complaints = new Complaints(100);
    parse(catalogue, complaints);
    return complaints.errors();
  }
}
