/** What Public Health sends. */
final class PublicHealth {
  private PublicHealth() {}

  static Book book() {
    Book book = new Book();
    healthVisiting(book);
    lifestyles(book);
    yearly(book);
    return book;
  }

  private static void healthVisiting(Book book) {
    Book.Base births = new Book.Base(618, 612, 14);
    book.ratios(
        "breastfeeding-6-8-weeks",
        100,
        new Book.Base(604, 600, 9),
        0,
        """
        54.0 53.6 54.9 55.2 54.1 53.8 53.0 52.8 52.1 52.4 51.9 51.7
        51.6 50.0 51.0 50.1 50.9 49.9 50.8 50.1 51.0 50.0 50.8 51.2\
        """);
    book.ratios(
        "antenatal-visits",
        100,
        births,
        2,
        """
        12.4 12.9 13.6 14.1 14.8 15.5 16.2 17.4 18.1 19.6 20.8 22.5
        24.0 25.6 27.1 28.8 30.4 33.0 36.2 39.1 41.0 43.8 46.2 47.3\
        """);
    book.ratios(
        "new-birth-visits",
        100,
        births,
        1,
        """
        92.4 92.9 93.1 93.0 92.6 92.8 93.3 93.0 92.1 92.7 93.2 93.4
        93.5 94.0 93.2 91.8 90.9 85.2 80.0 78.6 79.6 83.7 88.8 91.4\
        """);
    book.ratios(
        "reviews-6-8-weeks",
        100,
        births,
        2,
        """
        85.1 85.9 86.4 87.2 87.0 87.9 88.3 88.0 87.5 88.6 89.0 89.4
        89.9 90.6 91.0 91.3 90.8 91.2 91.0 90.7 90.9 91.6 92.1 92.4\
        """);
    book.ratios(
        "reviews-12-months",
        100,
        new Book.Base(655, 648, 15),
        2,
        """
        80.4 81.0 81.9 82.2 82.0 82.8 83.6 83.1 82.7 83.9 84.2 84.8
        85.0 85.4 86.1 86.0 85.2 86.3 87.0 87.4 87.1 88.0 88.9 90.6\
        """);
    book.ratios(
        "reviews-2-years",
        100,
        new Book.Base(662, 655, 15),
        2,
        """
        79.5 80.1 80.8 81.6 81.2 81.0 81.9 82.4 82.0 82.6 82.9 83.1
        83.4 83.0 83.9 84.2 82.9 83.6 84.4 84.8 83.9 84.9 85.6 86.2\
        """);
    book.quarterlyRatios(
        "reviews-2-years-asq-3",
        100,
        new Book.Base(1_610, 1_640, 25),
        0,
        "71.4 76.0 79.8 82.5 84.1 86.7 88.0 90.9");
  }

  private static void lifestyles(Book book) {
    book.counts(
        "health-checks",
        8,
        """
        1180 1260 1390 1420 1230 1400 1560 1510 1050 1690 1580 1630
        1290 1360 1480 1180  880 1010 1690 1820 1290 2010 1830 1860\
        """);
    book.revisedCounts(
        "smoking-quitters",
        4,
        12,
        """
        158 166 181 184 165 185 203 196 141 222 207 211
        152 165 185 190 162 182 206 198 140 229 211 222\
        """);
    book.counts(
        "personal-health-plans",
        3,
        """
        104 110 121 124 112 126 138 131 92 149 137 142
        112 118 129 131 118 134 147 140 99 158 146 150\
        """);
    book.ratios(
        "weight-loss-tier-2",
        100,
        new Book.Base(58, 64, 6),
        1,
        """
        29 31 30 28 32 31 29 33 30 31 32 31
        30 33 32 31 29 32 34 33 31 35 33 34\
        """);
    book.quarterlyRatios(
        "weight-loss-tier-3", 100, new Book.Base(46, 52, 3), 0, "48 52 50 54 53 57 56 60");
    book.quarterlyValues("larc-increase", "", 0, "- - - - 1.4 2.6 3.1 2.2");
  }

  private static void yearly(Book book) {
    book.quarterlyRatios(
        "self-harm-admissions",
        100_000,
        new Book.Base(120_800, 121_400, 0),
        1,
        "98 84 103 108 101 88 112");
    book.send("2016-12", book.withhold("2016-10", "self-harm-admissions", "2016/17-Q2"));
    obesity(book, "2015-11", "2014-15-AY", 561, 6_924, 952, 5_946);
    obesity(book, "2016-11", "2015-16-AY", 553, 7_003, 990, 6_081);
  }

  private static void obesity(
      Book book, String under, String year, int first, int ofFirst, int sixth, int ofSixth) {
    String code = "childhood-obesity";
    Late.ratio(book, code, "", under, year, first + sixth, ofFirst + ofSixth);
    Late.ratio(book, code, "reception", under, year, first, ofFirst);
    Late.ratio(book, code, "year-6", under, year, sixth, ofSixth);
  }
}
