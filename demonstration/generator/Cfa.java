/** What Children, Families and Adults sends. */
final class Cfa {
  private static final Book.Base ADULTS = new Book.Base(512_300, 518_900, 0);
  private static final Book.Base OLDER = new Book.Base(116_900, 119_200, 0);
  private static final Book.Base CHILDREN = new Book.Base(132_900, 134_300, 0);

  private Cfa() {}

  static Book book() {
    Book book = new Book();
    adults(book);
    children(book);
    schools(book);
    youth(book);
    late(book);
    return book;
  }

  private static void adults(Book book) {
    book.counts(
        "reablement-no-further-service",
        3,
        """
        148 150 146 151 143 149 155 157 152 163 158 160
        156 152 149 148 150 155 158 160 157 172 168 170\
        """);
    book.cumulativeRates(
        "care-home-admissions-65",
        OLDER,
        2,
        """
        51 50 49 52 50 53 55 56 57 60 58 57
        52 50 50 52 52 54 58 61 64 70 66 63\
        """);
    book.ratios(
        "delayed-bed-days",
        100_000,
        ADULTS,
        6,
        """
        385 372 390 401 395 410 438 455 470 498 480 472
        418 409 421 440 462 490 548 606 618 598 556 520\
        """);
    book.ratios(
        "delayed-bed-days-social-care",
        100_000,
        ADULTS,
        5,
        """
        105 101 108 112 109 115 120 126 131 136 129 124
        102  98 104 107 110 116 121 126 128 124 117 112\
        """);
    book.ratios(
        "self-directed-support",
        100,
        new Book.Base(4_190, 4_260, 25),
        0,
        """
        92.1 92.3 92.4 92.8 92.9 93.1 93.2 93.4 93.5 93.6 93.8 93.9
        93.9 94.1 94.0 94.3 94.5 94.6 94.9 95.0 95.1 95.4 95.6 95.8\
        """);
    book.ratios(
        "reviews-within-timescale",
        100,
        new Book.Base(478, 486, 22),
        3,
        """
        49.1 49.8 50.5 50.2 48.9 48.4 49.2 50.3 50.8 51.4 51.9 52.2
        51.9 50.8 49.8 48.1 46.9 47.2 48.8 50.4 51.1 52.0 52.6 53.1\
        """);
    book.ratios(
        "learning-disability-employment",
        100,
        new Book.Base(1_622, 1_640, 5),
        0,
        """
        6.2 6.2 6.1 6.1 6.1 6.0 6.0 6.1 6.1 6.0 6.0 5.9
        5.9 5.8 5.7 5.5 5.3 5.2 5.3 5.6 5.8 6.0 6.1 6.2\
        """);
    book.ratios(
        "mental-health-employment",
        100,
        new Book.Base(848, 862, 7),
        0,
        """
        12.1 12.2 12.2 12.4 12.5 12.6 12.6 12.7 12.8 12.9 12.9 13.0
        12.9 12.8 12.7 12.4 12.3 12.6 12.8 13.0 13.1 13.2 13.0 13.3\
        """);
  }

  private static void children(Book book) {
    book.ratios(
        "looked-after-children-rate",
        10_000,
        CHILDREN,
        1,
        """
        40.2 40.6 41.0 41.3 41.6 42.0 42.5 42.9 43.4 43.9 44.5 44.9
        45.3 45.5 45.9 46.2 46.5 46.9 47.2 47.6 47.9 48.3 48.6 48.7\
        """);
    book.ratios(
        "child-protection-plan-rate",
        10_000,
        CHILDREN,
        2,
        """
        29.5 29.1 28.8 28.5 28.9 29.2 29.6 30.0 29.7 29.3 29.0 28.7
        28.9 29.4 30.9 33.6 34.8 34.1 32.4 31.2 30.1 29.6 29.2 28.8\
        """);
    book.ratios(
        "repeat-referrals-social-care",
        100,
        new Book.Base(395, 412, 28),
        2,
        """
        19.2 19.6 20.3 20.8 20.4 19.9 19.5 19.7 20.1 19.4 19.0 19.2
        18.6 19.4 20.1 20.3 20.9 21.6 21.2 20.4 19.6 19.1 18.9 18.7\
        """);
  }

  private static void schools(Book book) {
    book.ratios(
        "primary-pupils-good-schools",
        100,
        new Book.Base(47_140, 48_060, 0),
        0,
        """
        78.2 78.2 78.9 79.4 79.4 79.4 80.1 80.6 80.6 81.3 81.5 81.8
        82.2 82.3 82.5 82.4 82.4 81.7 81.9 82.2 82.5 82.7 82.9 83.1\
        """);
    book.ratios(
        "secondary-pupils-good-schools",
        100,
        new Book.Base(29_360, 29_720, 0),
        0,
        """
        61.2 61.2 61.2 61.2 61.2 63.5 63.5 66.0 66.0 69.4 69.4 71.6
        71.6 71.6 66.1 65.4 65.4 64.0 64.0 66.9 69.1 72.8 75.3 76.0\
        """);
    book.ratios(
        "special-pupils-good-schools",
        100,
        new Book.Base(1_048, 1_066, 0),
        0,
        """
        92.3 92.3 92.3 92.3 92.3 93.4 93.4 93.4 94.2 94.2 94.2 94.2
        94.6 94.6 94.6 94.6 94.6 95.0 95.0 95.0 91.4 91.4 91.4 92.2\
        """);
    Late.termRatio(book, "two-year-olds-childcare", "2015-07", "2014-15-AY-T3", 934, 1_312);
    Late.termRatio(book, "two-year-olds-childcare", "2015-12", "2015-16-AY-T1", 893, 1_274);
    Late.termRatio(book, "two-year-olds-childcare", "2016-03", "2015-16-AY-T2", 921, 1_268);
    Late.termRatio(book, "two-year-olds-childcare", "2016-08", "2015-16-AY-T3", 958, 1_263);
    Late.termRatio(book, "two-year-olds-childcare", "2016-12", "2016-17-AY-T1", 939, 1_254);
    Late.termRatio(book, "two-year-olds-childcare", "2017-03", "2016-17-AY-T2", 986, 1_259);
    Late.value(book, "attainment-gap-early-years", "", "2015-10", "2014-15-AY", "23.1");
    Late.value(book, "attainment-gap-early-years", "", "2016-10", "2015-16-AY", "21.8");
    Late.value(book, "attainment-gap-ks2", "", "2016-12", "2015-16-AY", "26.4");
    Late.value(book, "attainment-gap-ks4", "", "2016-01", "2014-15-AY", "29.7");
    Late.value(book, "attainment-gap-ks4", "", "2017-01", "2015-16-AY", "27.6");
  }

  private static void youth(Book book) {
    book.ratios(
        "year-12-in-learning",
        100,
        new Book.Base(6_110, 6_040, 8),
        0,
        """
        96.8 96.7 96.5 96.3 96.0 93.8 95.2 96.4 96.8 97.0 97.0 96.9
        96.8 96.7 96.6 96.4 96.1 93.1 93.9 95.6 96.3 96.9 97.0 97.1\
        """);
    book.ratios(
        "neet-16-19",
        100,
        new Book.Base(14_260, 14_190, 40),
        2,
        """
        3.2 3.2 3.3 3.4 3.5 3.8 3.6 3.3 3.1 3.1 3.0 3.0
        3.1 3.1 3.2 3.3 3.4 3.5 3.5 3.3 3.1 3.0 2.9 2.9\
        """);
    book.quarterlyRatios(
        "send-education-employment-training",
        100,
        new Book.Base(1_096, 1_124, 10),
        0,
        "90.4 88.9 90.8 91.2 91.3 88.2 90.6 91.6");
  }

  /** One old month comes after all; one row is mistyped and put right by a second file. */
  private static void late(Book book) {
    book.send("2016-10", book.withhold("2015-11", "repeat-referrals-social-care", "2015-11"));
    Row mistyped = book.withhold("2016-07", "neet-16-19", "2016-07");
    book.slip("2016-07", mistyped.withPeriod("2016-13"));
    book.correct("2016-07", mistyped);
  }
}
