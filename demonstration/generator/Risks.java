import java.time.YearMonth;
import java.util.List;

/** The key corporate risks, each with its likelihood from April to March and its impact. */
final class Risks {
  private static final List<String> COLUMNS =
      List.of(
          "period",
          "risk",
          "title",
          "cause",
          "event",
          "consequence",
          "likelihood",
          "impact",
          "controls",
          "actions",
          "owner");

  private record Risk(
      String code,
      String title,
      String cause,
      String event,
      String consequence,
      String likelihood,
      int impact,
      String controls,
      String actions,
      String owner) {
    static Risk of(String line) {
      String[] p = line.strip().split("\\|");
      return new Risk(p[0], p[1], p[2], p[3], p[4], p[5], Integer.parseInt(p[6]), p[7], p[8], p[9]);
    }

    List<String> in(int month) {
      return List.of(
          YearMonth.of(2016, 4).plusMonths(month).toString(),
          code,
          title,
          cause,
          event,
          consequence,
          likelihood.substring(month, month + 1),
          "" + impact,
          controls,
          actions,
          owner);
    }
  }

  private static final List<Risk> RISKS =
      """
      CR01|Vulnerable children or adults are harmed|Demand grows faster than social work capacity|A case is not seen in time|Serious harm to a person; loss of public trust|333344433333|5|Caseload limits; audit of cases each month|Recruit and keep social workers|director-cfa
      CR02|The business plan is not delivered|Savings depend on changes that take longer than planned|Savings of the year fall short|Services are cut at short notice|333333344443|4|Monthly tracking of each saving|Bring forward savings of 2017/18|director-finance
      CR03|Not enough home care|Providers cannot recruit carers|Care cannot be found for people leaving hospital|Delays in hospital; higher cost|344445555544|4|Framework contract; provider forum|Commission interim beds; new home care contract in 2017|director-cfa
      CR04|Numbers of looked after children keep rising|More children at risk; fewer foster carers|Placements cost more than the budget|Overspending; children placed far from home|444444455555|4|Weekly placement panel|Edge of care team; recruit foster carers|director-cfa
      CR05|Failure of information security|Staff are deceived or lose a device|Personal data are lost|Harm to people; a penalty|333222222222|4|Encrypted devices; training each year|Test with mock messages each quarter|head-information
      CR06|Infrastructure does not keep up with growth|Funding from developers and government is late|Schools and roads come after the homes|Congestion; children without a school place near home|333333333333|4|Joint planning with districts|Bid to the Growth Deal|director-ete
      CR07|Failure of a key supplier|Financial pressure on care homes and contractors|A supplier stops trading|Services stop; moves for residents|222233333322|4|Checks of suppliers' accounts|Contingency plan for each key contract|director-finance
      CR08|The workforce is not ready for change|Restructuring and agency competition|Key posts stay vacant|Projects are late; sickness rises|333333443333|3|Workforce plan|Career paths for social workers and engineers|head-people
      """
          .lines()
          .map(Risk::of)
          .toList();

  private Risks() {}

  /** The register of a month, counted from April 2016. */
  static String file(int month) {
    return Text.csv(COLUMNS, RISKS.stream().map(risk -> risk.in(month)).toList());
  }
}
