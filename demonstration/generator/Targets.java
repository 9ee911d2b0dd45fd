import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The targets that committees set later in the year. Each overlay is the complete file as it then
 * stood: the catalogue's own lines first, then every later one so far.
 *
 * <p>Never set: the questionnaire of the two year review, Tier 3 weight management and the gap in
 * sport.
 */
final class Targets {
  private static final String LATER =
      """
      targets-2016-06
      breastfeeding-6-8-weeks,,2016/17,56,,health,2016-06-16,
      antenatal-visits,,2016/17,50,,health,2016-06-16,
      new-birth-visits,,2016/17,90,,health,2016-06-16,
      reviews-6-8-weeks,,2016/17,90,,health,2016-06-16,
      reviews-12-months,,2016/17,90,,health,2016-06-16,
      reviews-2-years,,2016/17,90,,health,2016-06-16,
      health-checks,,2016/17,18000,lifestyle-services,health,2016-06-16,
      smoking-quitters,,2016/17,2249,lifestyle-services,health,2016-06-16,
      personal-health-plans,,2016/17,1517,lifestyle-services,health,2016-06-16,
      weight-loss-tier-2,,2016/17,30,,health,2016-06-16,
      streetlights-working,,2016/17,99.5,,highways-and-community-infrastructure,2016-05-31,
      road-casualties-ksi,,2016/17,276,,highways-and-community-infrastructure,2016-05-31,
      library-visitors,,2016/17,2400000,library-visits,highways-and-community-infrastructure,2016-05-31,
      targets-2016-07
      principal-roads-condition,,2015/16,97.0,,highways-and-community-infrastructure,2016-07-12,Set when the survey of 2015/16 was known
      classified-roads-condition,,2015/16,92.0,,highways-and-community-infrastructure,2016-07-12,Set when the survey of 2015/16 was known
      road-condition-fenland,,2015/16,3.0,,highways-and-community-infrastructure,2016-07-12,The gap
      road-condition-fenland,E07000010,2015/16,10.0,,highways-and-community-infrastructure,2016-07-12,The level in Fenland
      additional-jobs,,2015,3500,,economy-and-environment,2016-07-14,
      bus-journeys,,2015/16,19000000,,economy-and-environment,2016-07-14,
      journey-time-morning-peak,,2015/16,4.00,,economy-and-environment,2016-07-14,
      employment-rate,,2016/17,80.9,,economy-and-environment,2016-07-14,
      out-of-work-benefits-deprived,,2016/17,6.5,,economy-and-environment,2016-07-14,The gap
      out-of-work-benefits-deprived,most-deprived-tenth,2016/17,11.5,,economy-and-environment,2016-07-14,The level in the most deprived tenth
      adult-learners-deprived-wards,,2015-16-AY-T3,500,,economy-and-environment,2016-07-14,
      adult-learners-deprived-wards,,2016-17-AY-T1,420,,economy-and-environment,2016-07-14,
      adult-learners-deprived-wards,,2016-17-AY-T2,460,,economy-and-environment,2016-07-14,
      self-harm-admissions,,2016/17,100,,health,2016-07-14,Each quarter
      larc-increase,,2016/17,2.0,,health,2016-07-14,Each quarter
      targets-2016-10
      attainment-gap-early-years,,2015-16-AY,21.0,,children-and-young-people,2016-10-11,
      attainment-gap-ks2,,2015-16-AY,22.0,,children-and-young-people,2016-10-11,
      attainment-gap-ks4,,2015-16-AY,27.0,,children-and-young-people,2016-10-11,
      cycling-growth,,2016,70,,economy-and-environment,2016-10-13,
      cycling-walking-fenland,,2015/16,8.0,,economy-and-environment,2016-10-13,The gap
      cycling-walking-fenland,E07000010,2015/16,18.5,,economy-and-environment,2016-10-13,The level in Fenland
      targets-2017-01
      childhood-obesity,,2015-16-AY,12.0,,health,2017-01-19,Both cohorts together
      childhood-obesity,reception,2015-16-AY,8.0,,health,2017-01-19,
      childhood-obesity,year-6,2015-16-AY,16.0,,health,2017-01-19,
      superfast-broadband-take-up,,2016/17-Q3,42.0,,economy-and-environment,2017-01-19,From the third quarter on
      superfast-broadband-take-up,,2016/17-Q4,44.0,,economy-and-environment,2017-01-19,From the third quarter on
      """;

  private Targets() {}

  /** Each overlay's folder and its file, in the order in which they come into force. */
  static Map<String, String> overlays(String baseFile) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> soFar = new ArrayList<>(baseFile.lines().toList());
    String folder = "";
    for (String line : LATER.lines().toList()) {
      if (line.startsWith("targets-")) {
        folder = line;
      } else {
        soFar.add(line);
        files.put(folder, String.join("\n", soFar) + "\n");
      }
    }
    return files;
  }
}
