import java.util.List;

/**
 * What the accountable officer says beside a figure: one sentence for a span of months, or for one
 * other period.
 */
final class Commentary {
  private record Remark(String indicator, String from, String to, String words) {
    boolean belongsTo(Row row) {
      return row.breakdown().isEmpty()
          && row.indicator().equals(indicator)
          && row.period().length() == from.length()
          && row.period().compareTo(from) >= 0
          && row.period().compareTo(to) <= 0;
    }
  }

  private static final List<Remark> REMARKS =
      """
      delayed-bed-days|2016-09|2016-10|Delays are rising earlier than last winter; shortage of home care is the main cause.
      delayed-bed-days|2016-11|2017-01|Home care capacity has not met winter demand; extra interim beds opened in December.
      delayed-bed-days|2017-02|2017-03|Monthly delays are falling since interim beds opened, but not enough to bring the year's average back.
      care-home-admissions-65|2016-12|2017-03|More people left hospital straight into residential care over the winter than was planned for.
      reviews-within-timescale|2016-07|2016-10|Reviewers were moved to urgent assessments over the summer; a catch-up team starts in October.
      reviews-within-timescale|2016-11|2017-02|The catch-up team is completing more reviews each month than fell due a year ago.
      learning-disability-employment|2016-08|2016-10|Two employers ended supported placements in the summer; the people affected are being helped to find new ones.
      learning-disability-employment|2016-11|2016-12|New placements with four employers have replaced those that ended in the summer.
      mental-health-employment|2016-07|2016-08|A small change in a small group; no action beyond the usual support is planned.
      looked-after-children-rate|2016-04|2016-08|More children are coming into care than leave it; unaccompanied young people account for a third of the rise.
      looked-after-children-rate|2016-09|2016-12|The placements strategy aims to bring the number down by 2018; it has not done so yet.
      looked-after-children-rate|2017-01|2017-03|Growth has slowed since the edge of care team started in December; the number is still far above target.
      child-protection-plan-rate|2016-07|2016-09|Several large families became subject to plans in July; every plan over 18 months old is being reviewed.
      child-protection-plan-rate|2016-10|2016-11|Reviews have ended plans that were no longer needed.
      repeat-referrals-social-care|2016-08|2016-11|Repeat referrals peaked in September with the new school year and are being audited.
      secondary-pupils-good-schools|2016-06|2016-10|Two large schools were judged to require improvement; both have an agreed plan with their trust.
      secondary-pupils-good-schools|2016-11|2017-01|Three schools have been inspected again and judged good.
      special-pupils-good-schools|2016-12|2017-03|One school was judged to require improvement in December.
      primary-pupils-good-schools|2016-09|2016-10|The autumn census brought more pupils into schools awaiting inspection.
      year-12-in-learning|2016-09|2016-10|The destinations of those who left school in summer are not all known yet; visits and calls go on until November.
      year-12-in-learning|2016-11|2016-12|Most destinations are now known.
      neet-16-19|2016-08|2016-10|The usual rise at the end of summer, smaller than last year's.
      send-education-employment-training|2016/17-Q2|2016/17-Q2|Placements for September began late; every young person without one has a named adviser.
      send-education-employment-training|2016/17-Q3|2016/17-Q3|Most of those without a placement in September now have one.
      attainment-gap-ks2|2015-16-AY|2015-16-AY|The first year of the new standard; the gap is wider than the council expected and leads the school improvement plan.
      antenatal-visits|2016-04|2016-08|Midwives' notifications reach health visitors too late; an electronic notice is being built.
      antenatal-visits|2016-09|2017-01|The electronic notice started in September and the share is rising month by month.
      antenatal-visits|2017-02|2017-03|The electronic notice now covers all three hospitals.
      breastfeeding-6-8-weeks|2016-04|2016-10|Steady around half; peer support is being recommissioned for Fenland and Cambridge north.
      breastfeeding-6-8-weeks|2016-11|2017-03|Peer support restarted in November; no clear change so far.
      new-birth-visits|2016-09|2016-12|Six health visitors' posts were vacant in the autumn; visits within 14 days went to families most in need first.
      new-birth-visits|2017-01|2017-02|Four of the six vacant posts are filled.
      health-checks|2016-07|2016-09|The contract with one group of practices lapsed in July; a new one is signed and starts in October.
      health-checks|2016-10|2017-01|The new contract is in place and lost checks are being made up.
      health-checks|2017-02|2017-03|Nearly all the checks lost in the summer have been made up.
      smoking-quitters|2016-04|2017-03|The last two months are provisional until four-week follow-up is complete.
      self-harm-admissions|2016/17-Q3|2016/17-Q3|Admissions rose among girls of 14 to 16; the emotional wellbeing service is widened from April.
      streetlights-working|2016-11|2017-01|Cable faults after the November storms left several streets dark; the contractor is behind with repairs.
      streetlights-working|2017-02|2017-03|The contractor has cleared most of the backlog.
      road-casualties-ksi|2016-08|2016-11|More motorcyclists and older drivers were hurt this summer; two campaigns run on rural A roads.
      road-casualties-ksi|2016-12|2017-03|Monthly numbers are below last year's since January, but the autumn remains within the 12 months.
      library-visitors|2016-09|2016-09|August's door counters failed at three libraries, so no figure for the year to date can be given.
      library-visitors|2016-10|2016-10|August's figure has been recovered from the counters.
      apprenticeship-starts|2016-05|2016-08|Employers are waiting for the apprenticeship levy's rules; the autumn intake is expected to make up.
      apprenticeship-starts|2016-09|2016-10|A strong autumn intake has made up for the slow start.
      journey-time-morning-peak|2015/16|2015/16|Traffic grows with the county's population; City Deal schemes on the main corridors start in 2017.
      bus-journeys|2015/16|2015/16|Fewer concessionary journeys outside Cambridge account for the fall.
      superfast-broadband-access|2016/17-Q1|2016/17-Q1|The second stage of the rollout began a quarter late.
      superfast-broadband-access|2016/17-Q2|2016/17-Q2|The rollout has caught up with its plan.
      employment-rate|2016/17-Q2|2016/17-Q2|Within the survey's margin of error.
      """
          .lines()
          .map(line -> line.strip().split("\\|"))
          .map(part -> new Remark(part[0], part[1], part[2], part[3]))
          .toList();

  private Commentary() {}

  static String on(Row row) {
    return REMARKS.stream()
        .filter(remark -> remark.belongsTo(row))
        .map(Remark::words)
        .findFirst()
        .orElse("");
  }
}
