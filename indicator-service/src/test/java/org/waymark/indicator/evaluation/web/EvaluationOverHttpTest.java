package org.waymark.indicator.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.waymark.contracts.catalogue.SpcRules;
import org.waymark.contracts.codec.EventJson;
import org.waymark.indicator.Acceptance;
import org.waymark.indicator.Fixtures;
import org.waymark.indicator.SpcOracle;
import org.waymark.indicator.web.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures judged over HTTP, without a broker or a store. */
class EvaluationOverHttpTest {
  private static final JsonMapper JSON = EventJson.mapper();
  private static final String POLICY = JSON.writeValueAsString(Fixtures.POLICY);

  private final MockMvc http =
      MockMvcBuilders.standaloneSetup(
              new EvaluationController(name ->
                  name.equals("council-default") ? Optional.of(Fixtures.POLICY) : Optional.empty()))
          .setControllerAdvice(new Problems(), new ProblemDetails())
          .build();

  @Test
  void everyChartOfTheReferenceComesOutTheSame() throws Exception {
    List<String> differences = new ArrayList<>();
    int points = 0;
    for (SpcOracle.Case each : SpcOracle.cases()) {
      JsonNode answer = answer(question(each));
      String verdicts =
          answer.path("variation").asString() + ", " + answer.path("assurance").asString();
      if (!verdicts.equals(each.verdicts())) {
        differences.add(each.name() + ": " + verdicts);
      }
      for (int i = 0; i < each.points().size(); i++) {
        JsonNode point = answer.path("points").get(i);
        if (differs(point, each.points().get(i))) {
          differences.add(each.name() + ": " + point);
        }
        points++;
      }
    }
    assertThat(differences).isEmpty();
    assertThat(points).isEqualTo(29_394);
  }

  private static boolean differs(JsonNode ours, Map<String, String> theirs) {
    String words =
        ours.path("specialCause").asString()
            + ", "
            + ours.path("verdict").asString()
            + (ours.path("trial").asBoolean() ? ", trial" : "");
    return !words.equals(SpcOracle.words(theirs))
        || !SpcOracle.agree(new BigDecimal(ours.path("mean").asString()), theirs.get("mean"))
        || !SpcOracle.agree(new BigDecimal(ours.path("lowerLimit").asString()), theirs.get("lpl"))
        || !SpcOracle.agree(new BigDecimal(ours.path("upperLimit").asString()), theirs.get("upl"));
  }

  private static String question(SpcOracle.Case each) {
    SpcRules rules = each.rules();
    String target = each.target().map(t -> "\"" + t.toPlainString() + "\"").orElse("null");
    String points =
        each.points().stream()
            .map(row ->
                """
                {"period":"%s","value":"%s","target":%s,"lower":null,"upper":null}\
                """
                    .formatted(row.get("date").substring(0, 7), row.get("value"), target))
            .collect(Collectors.joining(","));
    return """
    {"polarity":"%s","frequency":"month","policy":%s,
     "spc":{"screen":%s,"fixFirst":%s,"rebaseAt":%s,"outerPointsCountInTwoOfThree":false},
     "points":[%s]}\
    """
        .formatted(
            each.polarity().word(),
            POLICY,
            rules.screen(),
            rules.fixFirst(),
            JSON.writeValueAsString(rules.rebaseAt()),
            points);
  }

  @Test
  void publishedTrendsComeOutTheSame() throws Exception {
    for (JsonNode each : Acceptance.json("fingertips/trend-cases.json").path("fingertipsNext")) {
      List<String> points = new ArrayList<>();
      for (JsonNode point : each.path("points")) {
        points.add(
            """
            {"period":"%s","value":"%s","lower":%s,"upper":%s}\
            """
                .formatted(
                    point.path("date").asString().substring(0, 4),
                    point.path("value").asString().replace('/', '.'),
                    point.path("lower"),
                    point.path("upper")));
      }
      String published = each.path("expected").asString();
      String expected =
          published.startsWith("Increasing")
              ? "increasing"
              : published.startsWith("Decreasing")
                  ? "decreasing"
                  : published.equals("NoChange") ? "no significant change" : "not enough data";
      JsonNode answer =
          answer(
              """
              {"polarity":"none","frequency":"year","policy":"council-default","points":[%s]}\
              """
                  .formatted(String.join(",", points)));
      assertThat(answer.path("trend").asString()).isEqualTo(expected);
    }
  }

  @Test
  void aPolicyIsGivenByNameOrInFull() throws Exception {
    String points = "[{\"period\":\"2017-04\",\"value\":\"5099\",\"target\":5000}]";
    String rest = "{\"polarity\":\"low\",\"frequency\":\"month\",\"points\":%s,\"policy\":%s}";
    JsonNode byName = answer(rest.formatted(points, "\"council-default\""));
    assertThat(byName).isEqualTo(answer(rest.formatted(points, POLICY)));
    assertThat(byName.path("status").asString()).isEqualTo("amber");
    assertThat(byName.path("points").get(0).path("mean").asString()).isEqualTo("5099");
    assertThat(byName.path("points").get(0).path("lowerLimit").isNull()).isTrue();
    assertThat(byName.path("points").get(0).path("trial").asBoolean()).isTrue();
    assertThat(byName.path("variation").asString()).isEqualTo("common cause");
    assertThat(byName.path("trend").asString()).isEqualTo("not enough data");
  }

  @Test
  void figuresThatAccumulateHaveNoChart() throws Exception {
    JsonNode answer =
        answer(
            """
            {"polarity":"low","frequency":"month","form":"year to date","policy":"council-default",
             "points":[{"period":"2017-04","value":"50","target":"50"}]}\
            """);
    assertThat(answer.path("variation").asString()).isEqualTo("not applicable");
    assertThat(answer.path("assurance").asString()).isEqualTo("not applicable");
    assertThat(answer.path("trend").asString()).isEqualTo("not applicable");
    assertThat(answer.path("points").get(0).path("verdict").isNull()).isTrue();
    assertThat(answer.path("status").asString()).isEqualTo("green");
  }

  @Test
  void aPeriodWithoutAFigureIsShownAndPassedOver() throws Exception {
    JsonNode answer =
        answer(
            """
            {"polarity":"range","frequency":"month","policy":"council-default",
             "points":[{"period":"2017-05","value":null,"target":"50"},
                       {"period":"2017-04","value":"55","target":"50","targetLower":"45",
                        "targetUpper":"55"},
                       {"period":"2017-06","value":"61"}]}\
            """);
    assertThat(answer.path("points").get(0).path("status").asString()).isEqualTo("green");
    assertThat(answer.path("points").get(1).path("status").asString()).isEqualTo("no data");
    assertThat(answer.path("points").get(1).path("mean").isNull()).isTrue();
    assertThat(answer.path("points").get(2).path("mean").asString()).isEqualTo("58");
    assertThat(answer.path("status").asString()).isEqualTo("target to be set");
  }

  @Test
  void aGapIsJudgedWithTheLimbBesideIt() throws Exception {
    String question =
        """
        {"polarity":"low","frequency":"year","policy":{"name":"gap","versions":[{"version":1,
          "from":"2016-04-01","banding":{"distance":"absolute","bands":[
            {"status":"green","all":[{"atLeast":"0"},
              {"limb":"level","against":"last year","above":"0"}]},
            {"status":"red"}]},
          "track":{"counts":["red"],"enter":{},"leave":{},"watch":[]},"smallNumbers":{"below":"20"}}]},
         "points":[{"period":"2017/18","value":"8","target":"10","count":"12"}],
         "limbs":{"level":{"polarity":"high","points":[
           {"period":"2016/17","value":"60"},{"period":"2017/18","value":"%s"}]}}}\
        """;
    JsonNode both = answer(question.formatted("61"));
    assertThat(both.path("status").asString()).isEqualTo("green");
    assertThat(both.path("track").asString()).isEqualTo("on track");
    JsonNode othersFell = answer(question.formatted("59"));
    assertThat(othersFell.path("status").asString()).isEqualTo("red");
    assertThat(othersFell.path("track").asString()).as("one small period").isEqualTo("watch");
    assertThat(othersFell.path("explanation").asString())
        .isEqualTo(
            "8 is 2 better than the target of 10; level: 59 is 1 worse than the 60 of the same"
                + " period last year; red is all else; small numbers: 12 is fewer than 20"
                + " (gap, version 1)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "points[1].value|'polarity':'low','points':[{'period':'2017-04'},{'period':'2017-05','value':'many'}]",
        "points[0].value|'polarity':'low','points':[{'period':'2017-04','value':1E999999}]",
        "points[0].period|'polarity':'low','points':[{'period':'2017-13'}]",
        "points[0].period|'polarity':'low','points':[{'value':'1'}]",
        "points[1].period|'polarity':'low','points':[{'period':'2017-04'},{'period':'2017-04'}]",
        "points[1].period|'polarity':'low','points':[{'period':'2017-04'},{'period':'2017'}]",
        "points[0].lower|'polarity':'low','points':[{'period':'2017-04','lower':'2','upper':'1'}]",
        "points[0].lower|'polarity':'low','points':[{'period':'2017-04','lower':'2'}]",
        "points|'polarity':'low'",
        "polarity|'polarity':'sideways','points':[]",
        "polarity|'points':[]",
        "form|'polarity':'low','form':'round','points':[]",
        "spc|'polarity':'low','spc':{'fixFirst':5},'points':[]",
        "spc.rebaseAt[0]|'polarity':'low','spc':{'rebaseAt':['yesterday']},'points':[]",
        "frequency|'polarity':'low','frequency':'often','points':[]",
        "limbs.level.points[0].period|'polarity':'low','points':[],'limbs':{'level':{'polarity':'low','points':[{'period':'2017-13'}]}}",
        "limbs.level.points[1].period|'polarity':'low','points':[],'limbs':{'level':{'polarity':'low','points':[{'period':'2017'},{'period':'2017'}]}}",
        "points[0].targetLower|'polarity':'range','points':[{'period':'2017-04','targetLower':'2'}]",
        "points[0].targetLower|'polarity':'high','points':[{'period':'2017-04','targetLower':'2','targetUpper':'1'}]",
        "policy|'polarity':'low','policy':'nobody','points':[]",
        "policy|'polarity':'low','policy':null,'points':[]",
        "policy|'polarity':'low','policy':{'name':'x','versions':[]},'points':[]",
        "policy.versions|'polarity':'low','policy':{'name':'x'},'points':[]"
      })
  void whatIsWrongIsNamed(String field, String question) throws Exception {
    String rest = question.replace('\'', '"');
    String frequency = rest.contains("frequency") ? "" : "\"frequency\":\"month\",";
    String policy = rest.contains("policy") ? "" : "\"policy\":\"council-default\",";
    Answered answered = post("{" + frequency + policy + rest + "}");
    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.type()).isEqualTo("application/problem+json");
    assertThat(JSON.readTree(answered.body()).path("field").asString("")).isEqualTo(field);
  }

  @Test
  void pointsAreBounded() throws Exception {
    String many =
        IntStream.range(0, 2_001)
            .mapToObj(i -> "{\"period\":\"2017-04\"}")
            .collect(Collectors.joining(","));
    Answered answered =
        post(
            """
            {"polarity":"low","frequency":"month","policy":"council-default","points":[%s]}\
            """
                .formatted(many));
    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.body()).contains("at most 2000 points are taken");
    assertThat(post("no JSON").status()).isEqualTo(400);
    assertThat(post("null").status()).isEqualTo(400);
  }

  private JsonNode answer(String question) throws Exception {
    Answered answered = post(question);
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    return JSON.readTree(answered.body());
  }

  private Answered post(String body) throws Exception {
    var response =
        http.perform(
                MockMvcRequestBuilders.post("/api/v1/evaluations")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body))
            .andReturn()
            .getResponse();
    return new Answered(
        response.getStatus(), response.getContentType(), response.getContentAsString());
  }

  private record Answered(int status, String type, String body) {}

  /** What the service's own settings put in place. */
  @RestControllerAdvice
  private static final class ProblemDetails extends ResponseEntityExceptionHandler {}
}
