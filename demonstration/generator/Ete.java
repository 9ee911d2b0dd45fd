import java.util.List;

/** What Economy, Transport and Environment sends. */
final class Ete {
  private static final List<String> AREAS =
      List.of(
          "E07000008", "E07000009", "E07000010", "E07000011", "E07000012", "other-than-fenland");

  private Ete() {}

  static Book book() {
    Book book = new Book();
    highways(book);
    roads(book);
    community(book);
    economy(book);
    broadband(book);
    late(book);
    return book;
  }

  private static void highways(Book book) {
    book.ratios(
        "streetlights-working",
        100,
        new Book.Base(56_140, 56_420, 30),
        0,
        """
        99.4 99.5 99.6 99.6 99.6 99.5 99.4 99.3 99.2 99.3 99.5 99.6
        99.6 99.6 99.7 99.6 99.6 99.5 99.1 98.3 97.9 98.3 98.9 99.4\
        """);
    book.revisedCounts(
        "road-casualties-ksi",
        1,
        8,
        """
        21 23 25 26 24 25 27 26 24 22 20 21
        22 24 27 28 28 31 34 30 25 21 19 20\
        """);
    Late.value(book, "journey-time-morning-peak", "", "2015-09", "2014/15", "4.38");
    Late.value(book, "journey-time-morning-peak", "", "2016-09", "2015/16", "4.46");
    Late.value(book, "bus-journeys", "", "2015-08", "2014/15", "18640000");
    Late.value(book, "bus-journeys", "", "2016-08", "2015/16", "18310000");
    Late.value(book, "cycling-growth", "", "2015-04", "2014", "52.8");
    Late.value(book, "cycling-growth", "", "2016-01", "2015", "58.5");
    Late.value(book, "cycling-growth", "", "2017-01", "2016", "66.0");
    gap(book, "cycling-walking-fenland", "2015-10", "2014/15", "8.8 6.6 14.8 20.1 14.1 10.2 11.3");
    gap(book, "cycling-walking-fenland", "2016-10", "2015/16", "8.5 5.9 13.9 18.9 12.9 9.3 10.4");
  }

  /**
   * Kilometres surveyed and found to need no maintenance; the roads of Fenland against the rest.
   */
  private static void roads(Book book) {
    Late.ratio(book, "principal-roads-condition", "", "2015-06", "2014/15", 377, 388);
    Late.ratio(book, "principal-roads-condition", "", "2016-06", "2015/16", 379, 389);
    Late.ratio(book, "classified-roads-condition", "", "2015-06", "2014/15", 1_638, 1_768);
    Late.ratio(book, "classified-roads-condition", "", "2016-06", "2015/16", 1_617, 1_771);
    gap(book, "road-condition-fenland", "2015-06", "2014/15", "3.6 6.0 8.2 11.2 8.2 7.0 7.6");
    gap(book, "road-condition-fenland", "2016-06", "2015/16", "2.8 6.1 8.4 10.5 8.2 7.1 7.7");
  }

  private static void community(Book book) {
    book.counts(
        "library-visitors",
        600,
        """
        190200 192400 193900 220800 237100 200600 212700 201300 163200 199500 192800 199900
        189000 190500 191800 217000 232000 197500 210500 199000 161500 201800 195000 204500\
        """);
    gap(book, "sport-participation-gap", "2015-10", "2014/15", "9.5 56.5 63.9 71.0 63.9 61.6 61.5");
    gap(book, "sport-participation-gap", "2016-10", "2015/16", "8.3 56.8 64.2 70.2 64.4 62.1 61.9");
  }

  private static void economy(Book book) {
    book.counts(
        "apprenticeship-starts",
        2,
        """
        262 240 258 300 412 830 602 371 262 334 299 318
        255 205 225 262 400 960 655 398 277 350 310 330\
        """);
    Late.value(book, "additional-jobs", "", "2015-09", "2014", "5200");
    Late.value(book, "additional-jobs", "", "2016-09", "2015", "4100");
    book.quarterlyValues("employment-rate", "", 3, "79.6 79.9 80.4 80.8 81.1 80.5 81.3");
    String benefits = "out-of-work-benefits-deprived";
    book.quarterlyValues(benefits, "", 1, "7.4 7.3 7.2 7.2 7.1 6.8 6.7");
    book.quarterlyValues(benefits, "most-deprived-tenth", 1, "12.3 12.1 12.0 11.9 11.7 11.4 11.2");
    book.quarterlyValues(benefits, "other-than-most-deprived", 1, "4.9 4.8 4.8 4.7 4.6 4.6 4.5");
    String learners = "adult-learners-deprived-wards";
    Late.value(book, learners, "", "2015-08", "2014-15-AY-T3", "488");
    Late.value(book, learners, "", "2015-12", "2015-16-AY-T1", "410");
    Late.value(book, learners, "", "2016-03", "2015-16-AY-T2", "455");
    Late.value(book, learners, "", "2016-08", "2015-16-AY-T3", "521");
    Late.value(book, learners, "", "2016-12", "2016-17-AY-T1", "398");
    Late.value(book, learners, "", "2017-03", "2016-17-AY-T2", "472");
  }

  private static void broadband(Book book) {
    book.quarterlyRatios(
        "superfast-broadband-access",
        100,
        new Book.Base(317_400, 321_800, 250),
        0,
        "89.6 90.7 91.8 92.6 93.1 93.6 94.3 95.4");
    book.quarterlyRatios(
        "superfast-broadband-take-up",
        100,
        new Book.Base(88_200, 97_500, 900),
        0,
        "27.1 30.2 33.0 35.4 38.3 41.0 43.4 46.1");
  }

  /** The gap, then Cambridge, East, Fenland, Huntingdonshire, South, and all but Fenland. */
  private static void gap(Book book, String code, String under, String year, String levels) {
    String[] figures = levels.split(" ");
    Late.value(book, code, "", under, year, figures[0]);
    for (int i = 0; i < AREAS.size(); i++) {
      Late.value(book, code, AREAS.get(i), under, year, figures[i + 1]);
    }
  }

  /** The door counters' figures of August come two files late; one figure is not yet known. */
  private static void late(Book book) {
    Row august = book.withhold("2016-08", "library-visitors", "2016-08");
    book.send("2016-10", august);
    Row unknown = book.withhold("2016-11", "apprenticeship-starts", "2016-11");
    book.slip("2016-11", unknown.withValue("n/k"));
    book.correct("2016-11", unknown);
  }
}
