/** Figures that come less often than monthly, each under the month in which it is known. */
final class Late {
  private Late() {}

  static void termRatio(
      Book book, String code, String under, String term, int numerator, int denominator) {
    ratio(book, code, "", under, term, numerator, denominator);
  }

  static void ratio(
      Book book,
      String code,
      String breakdown,
      String under,
      String period,
      int numerator,
      int denominator) {
    book.send(under, Row.ratio(code, breakdown, period, "" + numerator, "" + denominator));
  }

  static void value(
      Book book, String code, String breakdown, String under, String period, String value) {
    book.send(under, Row.value(code, breakdown, period, value));
  }
}
