package org.waymark.indicator.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.event.FigureQuery;
import org.waymark.contracts.event.QueryDecided;
import org.waymark.contracts.event.QueryDecision;
import org.waymark.contracts.event.QueryState;
import org.waymark.contracts.value.Period;
import org.waymark.contracts.words.Periods;

/**
 * Every decision that was answered, once. Of several on one query the latest made holds, whatever
 * order they come in; one stays with its figure should the query lapse and be raised again.
 *
 * @param all in the order in which they were answered
 */
public record Decisions(List<Decided> all) {
  public static final Decisions NONE = new Decisions(List.of());

  private static final Comparator<Decided> LATEST =
      Comparator.comparing(Decided::at).thenComparing(Decided::command);

  public Decisions {
    all = List.copyOf(all);
  }

  /** What was answered to a command. */
  public Optional<Decided> answered(String command) {
    return all.stream().filter(each -> each.command().equals(command)).findFirst();
  }

  /** Answers a command that was not answered before. */
  public Decided answer(QueryDecided said, SortedMap<Period, Carried> carried) {
    return Decided.of(said, refusal(said, carried));
  }

  private @Nullable String refusal(QueryDecided said, SortedMap<Period, Carried> carried) {
    @Nullable Carried figure = carried.get(said.period());
    if (figure == null
        || !figure.eventId().equals(said.eventId())
        || figure.query(said.code()).isEmpty()) {
      return "the figure of %s no longer carries this query: it was replaced, or what is known now no longer raises it"
          .formatted(Periods.inWords(said.period()));
    }
    return on(said.period(), said.eventId(), said.code())
        .filter(held -> LATEST.compare(held, Decided.of(said, null)) > 0)
        .map(held -> "it was decided later, at %s by %s".formatted(held.at(), held.by()))
        .orElse(null);
  }

  public Decisions with(Decided decided) {
    return new Decisions(Stream.concat(all.stream(), Stream.of(decided)).toList());
  }

  /** The decision that holds on a query. */
  public Optional<Decided> on(Period period, String eventId, String code) {
    return all.stream()
        .filter(each -> each.refusal() == null && each.isOn(period, eventId, code))
        .max(LATEST);
  }

  /** A figure's queries as they stand. */
  public List<FigureQuery> of(Period period, Carried figure) {
    return figure.queries().stream()
        .map(query ->
            on(period, figure.eventId(), query.code())
                .map(held -> decided(query, held))
                .orElseGet(() -> open(query)))
        .toList();
  }

  private static FigureQuery open(Query query) {
    return new FigureQuery(query.code(), QueryState.OPEN, query.message(), null, null, null);
  }

  private static FigureQuery decided(Query query, Decided held) {
    QueryState state =
        held.decision() == QueryDecision.CONFIRMED ? QueryState.CONFIRMED : QueryState.WITHDRAWN;
    return new FigureQuery(
        query.code(), state, query.message(), held.by(), held.at(), held.reason());
  }
}
