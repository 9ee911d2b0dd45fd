package org.waymark.reporting.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import org.waymark.contracts.catalogue.Council;
import org.waymark.contracts.words.Accent;
import org.waymark.reporting.chart.Examples;

/**
 * Renders every fragment and chart to {@code target/gallery/index.html}, to be opened and looked
 * at.
 */
class GalleryTest {

  private static final Path FOLDER = Path.of("target", "gallery");
  private static final String GOVUK = "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css";

  @Test
  void everyFragmentAndChartRendersWithoutInlineStyleOrScript() throws IOException {
    String page = render();
    keep(page);

    assertThat(page)
        .doesNotContain("style=")
        .doesNotContain("<style")
        .doesNotContain("<script")
        .doesNotContain("null")
        .doesNotContain("th:")
        .contains("<dd>provisional</dd>")
        .contains("<title>Health Committee, October 2016 – Cambridgeshire County Council</title>");
  }

  @Test
  void idsAreUniqueInThePage() {
    List<String> ids =
        Pattern.compile("\\sid=\"([^\"]+)\"")
            .matcher(render())
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @Test
  void textOfDrawingsIsNeverSmallerThanTwelve() {
    assertThat(
            Pattern.compile("font-size=\"([0-9.]+)\"")
                .matcher(render())
                .results()
                .map(MatchResult::group))
        .isNotEmpty()
        .noneMatch(size -> size.matches("font-size=\"([0-9]|1[01])(\\.\\d)?\""));
  }

  private static String render() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    MockServletContext servlet = new MockServletContext();
    WebContext context =
        new WebContext(
            JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse()));
    context.setVariables(model());
    return engine.process("gallery/gallery", context);
  }

  private static Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put(
        "council",
        new Council(
            "cambridgeshire",
            "Cambridgeshire County Council",
            "Cambridgeshire",
            null,
            "#005a30",
            "Illustrative figures: every figure, target and risk here was made up for a demonstration."));
    model.put("pageNote", "Health Committee, October 2016. Version 1, published 18 November 2016.");
    model.put(
        "breadcrumbs",
        List.of(
            link("Overview", "/"),
            link("Health Committee", "/committees/health"),
            named("text", "October 2016", "href", null)));
    model.put(
        "errors", List.of(Map.of("message", "Choose a month from April 2016", "href", "#month")));
    model.put(
        "frontsheet",
        List.of(
            fact("To", "Health Committee"),
            fact("Meeting date", "17 November 2016"),
            fact("From", "Director of Public Health"),
            fact("Electoral divisions", "All"),
            fact(
                "Recommendation",
                "The committee is asked to a) note the position of its measures; and b) comment on the three exceptions.")));
    model.put(
        "figures",
        List.of(
            figure("Measures off target", "3 of 16", "2 in September"),
            figure("Forecast outturn", "£2.5m overspend", "£2.1m in September"),
            figure("Transformation projects on track", "5 of 7", null),
            figure("Key risks above tolerance", "2", "1 in September")));
    model.put(
        "counts",
        List.of(
            count("red", "Off target", 3, 2),
            count("amber", "Near target", 4, 5),
            count("green", "On target", 6, 6),
            count("blue", "Ahead of target", 0, 0),
            count("none", "No status", 3, null)));
    model.put(
        "changes",
        List.of(
            named("words", "Smoking quitters went off target", "href", "/indicators/quit"),
            named("words", "Health checks recovered", "href", null)));
    model.put(
        "facts",
        List.of(
            fact("Now", "541.8 per 100,000"),
            fact("Target", "484.0 per 100,000"),
            fact("September 2016", "512.3 per 100,000"),
            fact("Year end", "target to be missed"),
            fact("Owner", "Director of Adult Services")));
    model.put("run", Examples.run("exception").responsive());
    model.put("head", List.of("Month", "Value", "Target"));
    model.put(
        "rows",
        List.of(
            List.of("April 2016", "412.3", "484.0"),
            List.of("May 2016", "1,428.0 [p]", "484.0"),
            List.of("June 2016", "[x]", "484.0")));
    model.put(
        "lines",
        List.of(
            line(
                "Delayed transfers of care from hospital, all reasons",
                "541.8",
                "484.0",
                "red",
                "worse",
                "rose",
                "12% worse than target, third month running; two homes closed to admissions."),
            line(
                "Older people at home 91 days after discharge",
                "82.1%",
                "82.0%",
                "green",
                "better",
                "rose",
                "On target since June."),
            line(
                "Permanent admissions to residential care",
                "94.96%",
                "95.00%",
                "amber",
                "better",
                "fell",
                "Just short of target."),
            line(
                "Falls among people over 65",
                "1,512",
                "1,700",
                "blue",
                "same",
                null,
                "Better than target by a tenth."),
            line(
                "Social isolation",
                "[x]",
                "to be set",
                "TARGET_TO_BE_SET",
                "NOT_COMPARABLE",
                null,
                "First figures are due in January 2017."),
            line(
                "Carers’ quality of life",
                "7.9",
                "[z]",
                "contextual",
                "up",
                null,
                "For context only.")));
    model.put(
        "charts",
        Examples.all().stream()
            .map(e -> Map.of("title", e.title(), "svg", e.chart().responsive()))
            .toList());
    model.put("previous", link("September 2016", "/reports/health/2016-09"));
    model.put("next", link("November 2016", "/reports/health/2016-11"));
    return model;
  }

  private static void keep(String page) throws IOException {
    Files.createDirectories(FOLDER);
    copy(
        "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css",
        "govuk.css");
    copy("static/waymark/waymark.css", "waymark.css");
    Files.writeString(FOLDER.resolve("accent.css"), new Accent("#005a30").stylesheet());
    Files.writeString(
        FOLDER.resolve("index.html"),
        page.replace("\"" + GOVUK + "\"", "\"govuk.css\"").replace("\"/waymark/", "\""));
  }

  private static void copy(String resource, String name) throws IOException {
    try (InputStream in = GalleryTest.class.getClassLoader().getResourceAsStream(resource)) {
      Files.copy(
          Objects.requireNonNull(in, resource),
          FOLDER.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Map<String, Object> link(String text, String href) {
    return named("text", text, "href", href);
  }

  private static Map<String, Object> fact(String label, String value) {
    return named("label", label, "value", value);
  }

  private static Map<String, Object> figure(String label, String value, @Nullable Object note) {
    return named("label", label, "value", value, "note", note, "href", null);
  }

  private static Map<String, Object> count(
      String status, String word, int now, @Nullable Object before) {
    return named("status", status, "word", word, "now", now, "before", before);
  }

  private static Map<String, Object> line(
      String title,
      String now,
      String target,
      String status,
      String way,
      @Nullable Object figure,
      String words) {
    return named(
        "title", title, "now", now, "target", target, "status", status, "way", way, "figure",
        figure, "words", words);
  }

  private static Map<String, Object> named(@Nullable Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
