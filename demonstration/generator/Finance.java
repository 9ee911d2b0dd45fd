import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/**
 * Revenue lines in whole pounds, one per service and month: budget, actual to date, forecast
 * outturn. Income and grants have negative budgets. April has no forecast; March's is the outturn.
 */
final class Finance {
  static final List<String> COLUMNS =
      List.of(
          "period",
          "directorate",
          "committee",
          "service",
          "budget",
          "actual",
          "forecast",
          "commentary");

  /** Thousandths of the year's spending by the end of each month, April first. */
  private static final String EVEN = "83 167 250 333 417 500 583 667 750 833 917 1000";

  private static final String ARREARS = "52 131 217 301 386 472 558 645 732 820 908 1000";
  private static final String WINTER = "20 30 40 50 60 80 180 330 530 740 900 1000";
  private static final String SUMMER = "60 150 260 380 500 610 700 770 820 870 930 1000";
  private static final String HALVES = "0 20 40 70 80 500 510 530 560 580 600 1000";

  private static final String MOVED_TO = "Looked after children placements";
  private static final String MOVED_FROM = "Capital financing";

  private record Service(
      String directorate,
      String committee,
      String name,
      long thousands,
      String pattern,
      int[] variance,
      String commentary) {

    static Service of(String line) {
      String[] part = line.strip().split("\\|");
      return new Service(
          part[0],
          part[1],
          part[2],
          Long.parseLong(part[3]),
          part[4],
          Arrays.stream(part[5].split(" ")).mapToInt(Integer::parseInt).toArray(),
          part.length > 6 ? part[6] : "");
    }

    /** In pounds; half a million moves from financing to placements in October. */
    long budget(int month) {
      return (thousands + (month < 6 ? 0 : moved())) * 1_000 + Noise.around(490, name) * 10L;
    }

    private long moved() {
      return name.equals(MOVED_TO) ? 500 : name.equals(MOVED_FROM) ? -500 : 0;
    }

    long outturn() {
      return budget(11) + variance(11);
    }

    long actual(int month) {
      if (month == 11) {
        return outturn();
      }
      long share = share(month) * 1_000L;
      long rough = share == 0 ? 0 : Noise.around(2_900, name + "/" + month);
      return outturn() * (share + rough) / 1_000_000L;
    }

    long forecast(int month) {
      return budget(month) + variance(month);
    }

    /** None forecast is none to the pound. */
    private long variance(int month) {
      int thousand = variance[month - 1];
      return thousand == 0 ? 0 : thousand * 1_000L + Noise.around(499, name + "/f" + month);
    }

    private long share(int month) {
      String shares =
          switch (pattern) {
            case "arrears" -> ARREARS;
            case "winter" -> WINTER;
            case "summer" -> SUMMER;
            case "halves" -> HALVES;
            default -> EVEN;
          };
      return Long.parseLong(shares.split(" ")[month]);
    }

    List<String> line(int month) {
      boolean first = month == 0;
      boolean worthSaying = !first && Math.abs(forecast(month) - budget(month)) >= 150_000;
      return List.of(
          YearMonth.of(2016, 4).plusMonths(month).toString(),
          directorate,
          committee,
          name,
          "" + budget(month),
          "" + actual(month),
          first ? "" : "" + forecast(month),
          month == 6 && moved() != 0
              ? "Half a million moved from capital financing to placements in October."
              : worthSaying ? commentary : "");
    }
  }

  /**
   * Directorate, committee, service, budget in thousands, pattern of spending, forecast variance in
   * thousands from May to March, and what is said where it is large.
   */
  private static final List<Service> SERVICES =
      """
      cfa|adults|Older people's services|58640|arrears|0 0 -120 -150 180 420 760 1090 1180 1240 1210|Winter demand for home care and interim beds exceeds the budget.
      cfa|adults|Learning disability partnership|63420|arrears|210 320 640 910 1130 1260 1310 1280 1240 1190 1150|Packages cost more than planned and savings from reviews come late.
      cfa|adults|Physical disability and sensory services|12540|arrears|0 -40 -80 -160 -190 -220 -260 -280 -300 -310 -320|Fewer new packages than expected.
      cfa|adults|Adult mental health|14190|arrears|0 0 -60 -90 -170 -240 -270 -300 -330 -340 -350|Vacancies in the approved mental health team.
      cfa|adults|Early help and re-ablement|9870|even|0 -20 -40 -60 -80 -90 -100 -120 -130 -140 -140|
      cfa|adults|Client contributions|-27900|arrears|0 0 -90 -160 -240 -310 -380 -430 -470 -490 -510|More people pay for their care than was assumed.
      cfa|children-and-young-people|Looked after children placements|16840|arrears|400 650 980 1320 1760 1740 1980 2210 2380 2450 2490|More children in care, and more of them in placements outside the county.
      cfa|children-and-young-people|Children's social care|24310|even|0 60 120 180 240 280 310 300 290 280 270|Agency social workers cover vacancies.
      cfa|children-and-young-people|Enhanced and preventative services|21760|even|0 -30 -60 -90 -120 -160 -200 -240 -260 -280 -300|Vacancies held ahead of the new structure.
      cfa|children-and-young-people|Learning and schools support|18350|even|0 0 20 40 40 60 60 50 40 40 30|
      cfa|children-and-young-people|Home to school transport|17930|arrears|0 0 0 150 290 340 380 400 390 380 370|More children with special needs travel, and further.
      public-health|health|Children's health from birth to 19|9180|even|0 0 0 -20 -40 -60 -80 -110 -130 -150 -160|Vacant health visitors' posts.
      public-health|health|Sexual health|5290|arrears|0 0 -20 -30 -30 -40 -50 -60 -60 -70 -70|
      public-health|health|Drug and alcohol services|6270|arrears|0 0 0 0 -20 -20 -30 -40 -40 -50 -60|
      public-health|health|Lifestyles, stop smoking and health checks|4030|arrears|0 0 -40 -90 -160 -210 -230 -220 -190 -170 -160|Payments to practices fell while one contract had lapsed.
      public-health|health|Public Health grant|-23770|even|0 0 0 0 0 0 0 0 0 0 0|
      ete|highways-and-community-infrastructure|Street lighting|9440|even|0 0 0 -40 -70 -90 -60 -10 30 50 60|
      ete|highways-and-community-infrastructure|Highway maintenance|7850|summer|0 0 30 60 60 80 90 90 110 120 130|
      ete|highways-and-community-infrastructure|Winter maintenance|1480|winter|0 0 0 0 0 0 0 60 140 190 210|More salting runs than in an average winter.
      ete|highways-and-community-infrastructure|Waste disposal|33690|arrears|0 120 240 390 520 640 710 740 760 770 780|The treatment plant has diverted less from landfill than the contract assumes.
      ete|highways-and-community-infrastructure|Libraries and community hubs|3620|even|0 0 20 30 40 40 30 30 20 20 20|
      ete|highways-and-community-infrastructure|Parking and bus lane income|-2140|even|0 -30 -60 -100 -140 -180 -210 -230 -240 -260 -280|Income above plan.
      ete|economy-and-environment|Concessionary fares|5480|arrears|0 0 -60 -110 -160 -210 -250 -280 -300 -310 -330|Fewer concessionary journeys than were budgeted for.
      ete|economy-and-environment|Passenger transport|2460|even|0 0 10 20 20 30 30 30 30 20 20|
      ete|economy-and-environment|Growth and economy|1270|even|0 -10 -20 -20 -30 -30 -40 -40 -50 -50 -50|
      ete|economy-and-environment|Park and ride and busway|1190|even|90 130 160 190 220 250 260 260 250 240 240|Parking charges bring in less than was assumed.
      ete|economy-and-environment|Planning and section 106 fees|-640|even|0 0 -20 -30 -30 -40 -40 -50 -50 -60 -60|
      cst|general-purposes|Customer services|1560|even|0 0 0 -10 -20 -20 -30 -30 -30 -40 -40|
      cst|general-purposes|Transformation and communications|2310|even|0 0 -30 -50 -60 -80 -90 -90 -100 -100 -110|
      lgss|general-purposes|Information technology|2890|even|0 0 20 40 60 80 110 130 160 170 180|Licences for the move to shared systems fall due earlier than planned.
      lgss|general-purposes|County offices|5240|even|0 0 -20 -40 -60 -60 -70 -80 -80 -90 -90|
      lgss|general-purposes|County farms and property income|-4180|halves|0 0 -10 -20 -20 -40 -40 -50 -50 -60 -60|
      lgss|general-purposes|Capital financing|35460|even|0 -150 -350 -600 -900 -1200 -1400 -1600 -1850 -2100 -2300|Borrowing is later and cheaper than was planned.
      """
          .lines()
          .map(Service::of)
          .toList();

  private Finance() {}

  /** The file of a month, counted from April 2016. */
  static String file(int month) {
    return Text.csv(COLUMNS, SERVICES.stream().map(service -> service.line(month)).toList());
  }
}
