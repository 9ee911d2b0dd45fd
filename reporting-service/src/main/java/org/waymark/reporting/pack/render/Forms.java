package org.waymark.reporting.pack.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.waymark.contracts.codec.EventJson;
import org.waymark.reporting.pack.Pack;
import org.waymark.reporting.pack.PackForm;
import org.waymark.reporting.pack.PackRenderer;
import tools.jackson.databind.json.JsonMapper;

/** Renders a report's forms without a request, so that the bytes depend on the report alone. */
public final class Forms implements PackRenderer {
  private final SpringTemplateEngine templates = engine();
  private final JsonMapper json = EventJson.mapper();

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    engine.setLinkBuilder(new RootLinks());
    return engine;
  }

  /** Links from the root of the site, which is where reports are served. */
  private static final class RootLinks extends StandardLinkBuilder {
    @Override
    protected String computeContextPath(
        IExpressionContext context, String base, Map<String, Object> parameters) {
      return "";
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
      return link;
    }
  }

  @Override
  public Map<PackForm, byte[]> render(Pack pack) {
    Map<PackForm, byte[]> forms = new EnumMap<>(PackForm.class);
    forms.put(PackForm.MODEL, json.writeValueAsBytes(pack));
    forms.put(PackForm.PAGE, page(pack));
    forms.put(PackForm.CSV, PackCsv.indicators(pack));
    forms.put(PackForm.FINANCE_CSV, PackCsv.finance(pack));
    return forms;
  }

  private byte[] page(Pack pack) {
    Context context = new Context(Locale.UK);
    context.setVariable("pack", pack);
    context.setVariable("front", pack.front());
    context.setVariable(
        "council", new CouncilWords(pack.front().council(), pack.front().illustrative()));
    context.setVariable("base", "/reports/" + pack.id().committee() + "/" + pack.id().month());
    context.setVariable("frontsheet", Views.frontSheet(pack));
    context.setVariable("counts", Views.counts(pack.counts()));
    context.setVariable("pictures", pack.exceptions().stream().map(Views::picture).toList());
    context.setVariable("indicatorMarkers", Views.indicatorMarkers(pack));
    context.setVariable("financeChart", Views.svg(Charts.ofFinance(pack.finance())));
    context.setVariable("financeRows", financeRows(pack));
    context.setVariable(
        "financeMarkers", Views.markers(financeRows(pack).stream().flatMap(List::stream).toList()));
    if (pack.corporate() != null) {
      context.setVariable("riskGrid", Views.svg(Charts.ofRisks(pack.corporate().risks())));
    }
    context.setVariable("breadcrumbs", crumbs(pack));
    context.setVariable("pageNote", pack.front().statusOfFigures());
    return templates.process("reporting/report", context).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Crumb> crumbs(Pack pack) {
    return List.of(
        new Crumb("Overview", "/"),
        new Crumb(pack.front().committeeName(), "/committees/" + pack.id().committee()),
        new Crumb(pack.front().monthWords(), null));
  }

  private static List<List<String>> financeRows(Pack pack) {
    List<List<String>> rows = new ArrayList<>();
    pack.finance()
        .rows()
        .forEach(row ->
            rows.add(
                List.of(
                    row.name(),
                    row.varianceShown(),
                    row.forecastShown(),
                    row.previousShown(),
                    row.percentShown())));
    return rows;
  }
}
