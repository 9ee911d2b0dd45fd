import java.util.List;

/** One measurement as a directorate sends it; empty text where a column is left blank. */
record Row(
    String indicator,
    String breakdown,
    String period,
    String numerator,
    String denominator,
    String value,
    String revision,
    String finality,
    String commentary) {
  static final List<String> COLUMNS =
      List.of(
          "indicator",
          "breakdown",
          "period",
          "numerator",
          "denominator",
          "value",
          "revision",
          "finality",
          "commentary");

  static Row ratio(String indicator, String breakdown, String period, String over, String under) {
    return new Row(indicator, breakdown, period, over, under, "", "", "", "");
  }

  static Row value(String indicator, String breakdown, String period, String value) {
    return new Row(indicator, breakdown, period, "", "", value, "", "", "");
  }

  Row as(String theRevision, String theFinality) {
    return new Row(
        indicator,
        breakdown,
        period,
        numerator,
        denominator,
        value,
        theRevision,
        theFinality,
        commentary);
  }

  Row saying(String words) {
    return new Row(
        indicator, breakdown, period, numerator, denominator, value, revision, finality, words);
  }

  Row withPeriod(String wrong) {
    return new Row(
        indicator, breakdown, wrong, numerator, denominator, value, revision, finality, commentary);
  }

  Row withValue(String wrong) {
    return new Row(
        indicator,
        breakdown,
        period,
        numerator,
        denominator,
        wrong,
        revision,
        finality,
        commentary);
  }

  List<String> cells() {
    return List.of(
        indicator,
        breakdown,
        period,
        numerator,
        denominator,
        value,
        revision,
        finality,
        commentary);
  }
}
