package org.waymark.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.codec.EventJson;
import org.waymark.ingest.TestCatalogue;
import org.waymark.ingest.catalogue.files.FolderParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Policies in their one form: read, or refused with the line and what would be right. */
class PolicyValidationTest {
  private static final JsonMapper JSON = EventJson.mapper();

  private static final String HEAD =
      """
      - name: default
        versions:
          - version: 1
            from: 2016-04-01
            banding:
              distance: relative
              bands:
      """;

  private static final String TRACK =
      """
            track:
              counts: [red]
              watch: [amber]
      """;

  private static final String ALL =
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
                - {status: green, atMost: "0.05"}
                - {status: blue}
            track:
              counts: [red]
              enter: {monthly: 2}
              leave: {monthly: 2}
              watch: [amber]
              signals: {concern: watch, projected miss: watch, overdue: counts}
            spc:
              screen: false
              fixFirst: 24
              rebaseAt: ["2018-04"]
              outerPointsCountInTwoOfThree: true
              patterns: [outside limits, shift]
            smallNumbers: {below: "20", of: numerator}
          - version: 2
            from: 2018-04-01
            banding:
              distance: absolute
              bands:
                - {status: green, atLeast: "0"}
                - {status: amber, against: floor, atLeast: "0"}
                - {status: amber, against: "40", distance: relative, above: "-0.1", below: "0.1"}
                - {status: red}
            track: {counts: [red], enter: {}, leave: {}, watch: []}
      - name: benchmark-and-limbs
        versions:
          - version: 1
            from: 2016-04-01
            banding:
              distance: absolute
              bands:
                - status: green
                  all:
                    - {atLeast: "0"}
                    - {limb: level, against: last year, above: "0"}
                - {status: amber, comparison: similar}
                - {status: red}
            track: {counts: [red], enter: {}, leave: {}, watch: []}
      """;

  @Test
  void everyBandingAndSettingIsReadAsItIsWrittenInJson() {
    Complaints complaints = new Complaints(100);
    List<Policy> policies = parse(ALL, complaints).catalogue().policies();
    assertThat(complaints.errors()).isEmpty();
    JsonNode written = new YAMLMapper().readTree(ALL);
    assertThat(JSON.<JsonNode>valueToTree(policies)).isEqualTo(JSON.readTree(written.toString()));
  }

  @Test
  void smallNumbersMayBeWrittenShort() {
    Complaints complaints = new Complaints(100);
    String yaml = HEAD + "        - {status: green}\n" + TRACK + "      smallNumbers: 20\n";
    Policy policy = parse(yaml, complaints).catalogue().policies().getFirst();
    assertThat(complaints.errors()).isEmpty();
    assertThat(policy.versions().getFirst().smallNumbers().below()).isEqualByComparingTo("20");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "8|against|{status: amber, against: luck, above: 0}|'luck' is nothing to measure against: one of target, floor, last year, period before, or a number is wanted",
        "8|above|{status: amber, above: 0, atLeast: 0}|a band has one limit: 'atLeast' or 'above'",
        "8|bands|{status: amber, against: floor}|a test has a limit: below, atMost, atLeast or above",
        "8|bands|{status: amber, atLeast: 1, below: 1}|no distance is within: above 1",
        "8|comparison|{status: amber, comparison: similar, above: 1}|it compares with the target's bounds: without a limit, 'against' or 'distance'",
        "8|comparison|{status: amber, comparison: fine}|'fine' is not known here: one of worse, similar, better is wanted",
        "8|all|{status: amber, all: []}|at least one test is wanted",
        "8|all|{status: amber, above: 1, all: [{below: 2}]}|tests stand in 'all' or in the band itself, not in both",
        "8|bellow|{status: amber, bellow: 1}|not known here",
        "8|bands|{status: amber}|only the last band is without a limit",
        "8|status|{status: baseline, below: 0}|blue, green, amber or red is wanted",
        "9|status|{status: blue, below: 0}|a better distance has no worse colour than the band before: blue"
      })
  void aBandThatMakesNoSenseIsToldWithItsLine(int line, String field, String band, String message) {
    String yaml = HEAD + "        - " + band + "\n        - {status: green}\n" + TRACK;
    assertThat(errors(yaml))
        .anySatisfy(error -> {
          assertThat(error.file()).isEqualTo("policies.yaml");
          assertThat(error.line()).isEqualTo(line);
          assertThat(error.field()).isEqualTo(field);
          assertThat(error.message()).startsWith(message);
        });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fixFirst|spc: {fixFirst: 5}|'5' will not do: a whole number from 12 to 1000 is wanted",
        "screen|spc: {screen: maybe}|true or false is wanted",
        "rebaseAt|spc: {rebaseAt: [soon]}|'soon' is not a period",
        "patterns|spc: {patterns: [luck]}|'luck' is not known here",
        "smallNumbers|smallNumbers: {below: 0}|a number of 1 or more is wanted",
        "of|smallNumbers: {below: 5, of: people}|'people' is not known here",
        "small|small: 5|not known here"
      })
  void aSettingThatMakesNoSenseIsToldWithItsLine(String field, String setting, String message) {
    String yaml = HEAD + "        - {status: green}\n" + TRACK + "      " + setting + "\n";
    assertThat(errors(yaml))
        .anySatisfy(error -> {
          assertThat(error.line()).isEqualTo(12);
          assertThat(error.field()).isEqualTo(field);
          assertThat(error.message()).startsWith(message);
        });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "luck|signals: {luck: watch}|'luck' is not known here: one of concern, projected miss, overdue is wanted",
        "concern|signals: {concern: panic}|'panic' is not known here: one of watch, counts is wanted",
        "watch|watch: [red]|it counts, and so is not only watched"
      })
  void aTrackThatMakesNoSenseIsTold(String field, String rule, String message) {
    String yaml =
        HEAD
            + "        - {status: green}\n"
            + "      track:\n        counts: [red]\n        "
            + rule
            + "\n";
    assertThat(errors(yaml))
        .anySatisfy(error -> {
          assertThat(error.field()).isEqualTo(field);
          assertThat(error.message()).startsWith(message);
        });
  }

  @Test
  void aPolicyIsGivenOnlyToIndicatorsThatHaveWhatItJudges() {
    String limbs =
        HEAD
            + "        - {status: green, limb: level, atLeast: 0}\n        - {status: red}\n"
            + TRACK;
    assertThat(errors(limbs))
        .anySatisfy(error -> {
          assertThat(error.file()).isEqualTo("indicators.csv");
          assertThat(error.field()).isEqualTo("policy");
          assertThat(error.message())
              .isEqualTo(
                  "it judges level beside the indicator's own figure, which only evaluations have");
        });
  }

  @Test
  void aTargetMayHaveBoundsInTheirOrder() {
    TestCatalogue bounded =
        new TestCatalogue()
            .with(
                "targets.csv",
                "indicator,breakdown,period,value,profile,set_by,set_on,note,lower,upper\n"
                    + "visits,,2016/17,1200,even,adults,2016-04-07,,1100,\n"
                    + "visits,,2017/18,1200,,adults,2016-04-07,,1300,1100\n");
    Complaints complaints = new Complaints(100);
    Draft draft = parse(bounded, complaints);
    assertThat(draft.catalogue().targets().getFirst().lower()).isEqualByComparingTo("1100");
    assertThat(draft.catalogue().targets().getFirst().upper()).isNull();
    assertThat(complaints.errors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.line()).isEqualTo(3);
          assertThat(error.field()).isEqualTo("lower");
        });
  }

  private static List<CatalogueError> errors(String policies) {
    Complaints complaints = new Complaints(100);
    parse(policies, complaints);
    return complaints.errors();
  }

  private static Draft parse(String policies, Complaints complaints) {
    return parse(new TestCatalogue().with("policies.yaml", policies), complaints);
  }

  private static Draft parse(TestCatalogue catalogue, Complaints complaints) {
    Draft draft = new FolderParser().parse(catalogue.files(), complaints);
    CatalogueChecks.run(draft, complaints);
    return draft;
  }
}
