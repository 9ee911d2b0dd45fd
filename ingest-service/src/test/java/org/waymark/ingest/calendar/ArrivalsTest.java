package org.waymark.ingest.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.contracts.value.BreakdownCode;
import org.waymark.contracts.value.IndicatorCode;
import org.waymark.contracts.value.Period;
import org.waymark.ingest.calendar.mongo.MongoArrivals;
import org.waymark.testing.EachMongoBackend;
import org.waymark.testing.MongoBackend;

/** What the store of arrivals promises, on every store. */
@EachMongoBackend
class ArrivalsTest {
  private static final Instant NINE = Instant.parse("2016-11-07T09:00:00Z");
  private static final IndicatorCode VISITS = new IndicatorCode("visits");
  private static final Due OCTOBER = Due.of(VISITS, Period.month(2016, 10));
  private static final BreakdownCode WHOLE = BreakdownCode.WHOLE_COUNCIL;
  private static final BreakdownCode DOTTED = new BreakdownCode("ward.1");

  private final MongoBackend backend;
  private MongoClient client;
  private MongoTemplate mongo;

  ArrivalsTest(MongoBackend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void connect() {
    client = MongoClients.create(backend.uri());
    mongo = new MongoTemplate(client, backend.freshDatabase(getClass()));
  }

  @AfterEach
  void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Test
  void theFirstOfEachBreakdownStandsWhateverTheOrder() {
    Arrived first = new Arrived(NINE, "a", "f");
    Arrived second = new Arrived(NINE.plusMillis(1), "b", "f");
    for (List<Arrived> order : List.of(List.of(first, second), List.of(second, first))) {
      mongo.getDb().drop();
      var arrivals = new MongoArrivals(mongo);
      for (Arrived each : order) {
        arrivals.note(Map.of(OCTOBER, Set.of(WHOLE)), each);
        new MongoArrivals(mongo).note(Map.of(OCTOBER, Set.of(WHOLE)), each);
      }
      arrivals.note(Map.of(OCTOBER, Set.of(DOTTED)), second);
      assertThat(arrivals.of(List.of(OCTOBER)).get(OCTOBER))
          .containsOnly(entry(WHOLE, first), entry(DOTTED, second));
    }
  }

  @Test
  void nothingIsSaidOfWhatDidNotCome() {
    assertThat(new MongoArrivals(mongo).of(List.of(OCTOBER))).isEmpty();
  }

  @Test
  void theLatestPeriodOfASubjectIsFound() {
    var arrivals = new MongoArrivals(mongo);
    for (String period : List.of("2012/2014", "2013/2015", "2011/2013")) {
      arrivals.note(
          Map.of(Due.of(VISITS, Period.parse(period)), Set.of(WHOLE)), new Arrived(NINE, "a", "f"));
    }
    arrivals.note(
        Map.of(Due.of(new IndicatorCode("visits-2"), Period.parse("2015/2017")), Set.of(WHOLE)),
        new Arrived(NINE, "a", "f"));
    assertThat(arrivals.latest("indicator/visits")).contains(Period.parse("2013/2015"));
    assertThat(arrivals.latest("indicator/none")).isEmpty();
  }

  @Test
  void copiesOfTheServiceThatWriteTheSameAtOnceAllSucceed() throws Exception {
    List<MongoArrivals> copies = List.of(new MongoArrivals(mongo), new MongoArrivals(mongo));
    List<Due> months = new ArrayList<>();
    Period.month(2016, 12).lastPeriods(40).forEach(p -> months.add(Due.of(VISITS, p)));
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        var how = new Arrived(NINE.plusMillis(thread), "s" + thread, "f");
        var copy = copies.get(thread % 2);
        all.add(
            threads.submit(
                () -> months.forEach(month -> copy.note(Map.of(month, Set.of(WHOLE)), how))));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    assertThat(copies.getFirst().of(months).values())
        .hasSize(40)
        .allSatisfy(found -> assertThat(found.get(WHOLE).submission()).isEqualTo("s0"));
  }
}
