package org.waymark.indicator.trial.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Policy;
import org.waymark.contracts.catalogue.PolicyFaults;
import org.waymark.contracts.codec.EventJson;
import org.waymark.contracts.due.WorkingDays;
import org.waymark.contracts.value.SeriesId;
import org.waymark.indicator.inputs.SeriesLookup;
import org.waymark.indicator.inputs.StoredSeries;
import org.waymark.indicator.series.Rules;
import org.waymark.indicator.trial.Trial;
import org.waymark.indicator.web.Instants;
import org.waymark.indicator.web.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tries a policy over everything that is known, without keeping anything. */
@RestController
@RequestMapping("/api/v1/policies/{name}/trial")
class PolicyTrialController {
  private static final int MOST_SERIES = 500;
  private static final int PAGE = 100;

  private final JsonMapper json = EventJson.strict();
  private final SeriesLookup lookup;
  private final WorkingDays days;

  PolicyTrialController(SeriesLookup lookup, WorkingDays days) {
    this.lookup = lookup;
    this.days = days;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Which statuses and track events would differ under another policy",
      description =
          "Judges every period of every series that the named policy judges by the policy sent,"
              + " as if it stood in the catalogue in its place. Nothing is kept or announced.",
      requestBody =
          @RequestBody(
              required = true,
              description = "a policy in full, of the same name, as in the catalogue",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = Policy.class))))
  TrialView tried(
      @PathVariable String name,
      @Parameter(description = Instants.AS_AT) @RequestParam(required = false)
          @Nullable Instant asAt,
      InputStream body)
      throws IOException {
    Optional<Instant> at = Optional.ofNullable(asAt);
    CatalogueIndex catalogue =
        lookup
            .catalogue(at)
            .filter(each -> each.policy(name).isPresent())
            .orElseThrow(() -> Problems.notFound("no policy is named '%s'".formatted(name)));
    Policy policy = policy(name, body.readAllBytes());
    Rules inForce = new Rules(catalogue, days);
    Rules tried = new Rules(Trial.with(policy, catalogue), days);
    List<SeriesId> ids = judgedBy(name, catalogue);
    List<TrialView.TriedSeriesView> differences = new ArrayList<>();
    int differing = 0;
    for (int from = 0; from < ids.size(); from += PAGE) {
      List<SeriesId> page = ids.subList(from, Math.min(from + PAGE, ids.size()));
      for (StoredSeries each : lookup.series(page, at)) {
        Optional<Trial> trial = Trial.of(each.series(), inForce, tried);
        differing += trial.isPresent() ? 1 : 0;
        if (differences.size() < MOST_SERIES) {
          trial.map(TrialView.TriedSeriesView::of).ifPresent(differences::add);
        }
      }
    }
    return new TrialView(
        name,
        catalogue.version(),
        ids.size(),
        differing,
        differences,
        differing - differences.size());
  }

  private static List<SeriesId> judgedBy(String name, CatalogueIndex catalogue) {
    return catalogue
        .expectedSeries()
        .filter(id ->
            catalogue
                .indicator(id.indicator())
                .filter(each -> name.equals(each.policy()))
                .isPresent())
        .sorted()
        .toList();
  }

  private Policy policy(String name, byte[] body) {
    Policy policy;
    try {
      policy = json.readValue(body, Policy.class);
    } catch (JacksonException wrong) {
      throw Problems.bad("policy", String.valueOf(wrong.getOriginalMessage()));
    }
    if (policy == null || !policy.name().equals(name)) {
      throw Problems.bad("name", "a policy in full is wanted, named '%s'".formatted(name));
    }
    PolicyFaults.of(policy).stream()
        .findFirst()
        .ifPresent(fault -> {
          throw Problems.bad("policy", "%s: %s".formatted(fault.field(), fault.wanted()));
        });
    return policy;
  }
}
