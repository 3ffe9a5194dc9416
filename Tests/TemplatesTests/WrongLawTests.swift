import SiteSupport
import Testing

/// Each instrument of the site of legal systems with one mistake gives exactly its finding.
struct WrongLawTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let report: String

    init(_ old: String, _ new: String, _ report: String) {
      (self.old, self.new, self.report) = (old, new, report)
    }

    var testDescription: String { new }
  }

  private static let mistakes = [
    Mistake(
      "type: rejected, date: 2021-04-28,", "type: in-force, date: 2021-04-28,",
      """
      legal/acts.yml:64:7: the bill 'bel-levy-bill' must not have the event 'in-force' [bill-in-force]
        help: if it is law now, its kind is that of the law, such as 'act'
      """),
    Mistake(
      "date: 2014-04-18, sources: \"law-survey, p. 10\"",
      "date: 2011-04-18, sources: \"law-survey, p. 10\"",
      """
      legal/union.yml:14:7: the transposition of 'nets-directive' on 2011-04-18 must not come before \
      'adopted' on 2012-03-14 [due-before-made]
        legal/union.yml:10:7: 'adopted' on 2012-03-14
      """),
    Mistake(
      "  regions: lakes-union\n  events:\n    - {type: adopted, date: 2012-03-14",
      "  events:\n    - {type: adopted, date: 2012-03-14",
      """
      legal/union.yml:2:7: the supranational law 'nets-directive' must name its organization under \
      'regions' [lawmaker-not-named]
      """),
    Mistake(
      "  areas: BV-1\n", "  countries: BVT\n",
      """
      legal/acts.yml:93:7: the subnational law 'shore-water-act' must name its 'areas' \
      [lawmaker-not-named]
      """),
    Mistake(
      "against: SGS", "against: HMD",
      """
      legal/treaties.yml:36:16: the objection of 'clean-lakes-protocol' must be against a party with \
      a reservation or a declaration, and 'HMD' has none [objection-to-nothing]
      """),
    Mistake(
      "type: approved, date: 2000-01-31,", "type: approved, against: SGS, date: 2000-01-31,",
      """
      legal/treaties.yml:16:33: 'approved' of 'clean-lakes-protocol' must not have 'against', which \
      only an objection has [objection-to-nothing]
      """),
    Mistake(
      "date: 2002-02-14", "date: 2000-02-14",
      """
      legal/treaties.yml:33:7: 'objection' on 2000-02-14 must not come before 'reservation' on \
      2001-03-05, which it answers [objection-to-nothing]
        legal/treaties.yml:28:7: 'reservation' on 2001-03-05
      """),
    Mistake(
      "type: overturned, date: 2014-11-19,", "type: in-force, date: 2014-11-19,",
      """
      legal/courts.yml:11:7: the judgment 'ferry-case' must not have the event 'in-force' without a \
      note on what that means [judgment-in-force]
      """),
    Mistake(
      "type: transposes, to: nets-directive", "type: transposes, to: clean-lakes-protocol",
      """
      legal/union.yml:44:7: 'arv-nets-act' must transpose a supranational law, and \
      'clean-lakes-protocol' is global [transposition-of-other-law]
        help: did you mean 'type: implements'?
        legal/treaties.yml:3:7: 'clean-lakes-protocol' is recorded here
      """),
    Mistake(
      "  note: Sections 7 and 8 wait for an order.",
      "  due: {what: transposition, date: 2020, sources: \"law-survey, p. 14\"}",
      """
      legal/acts.yml:18:8: 'arv-harbour-act' must not have a day of transposition, since it is \
      national [transposition-of-other-law]
      """),
    Mistake(
      "type: in-force, date: 1958-07-01,", "type: in-force, provision: s 3, date: 2018-07-01,",
      """
      legal/acts.yml:28:7: 's 3' of 'arv-old-harbour-act' must not come into force on 2018-07-01, \
      after 'repealed' on 2017-01-01 [provision-after-end]
        legal/acts.yml:29:7: 'repealed' on 2017-01-01
      """),
    Mistake(
      "type: annulled, date: 2017-05-30,", "type: overturned, date: 2017-05-30,",
      """
      legal/courts.yml:44:7: 'overturned' of 'cor-boats-order' must be the step of a judgment, not of \
      the kind 'ministerial-order' [step-of-another-kind]
      """),
    Mistake(
      "    - {type: ratified, date: 2006-08-30,",
      "    - {type: expired, date: 2007, sources: \"treaty-collection, ch. 7\"}\n"
        + "    - {type: ratified, date: 2006-08-30,",
      """
      legal/treaties.yml:61:7: IOT must not have 'ratified' on 2008-01-15 in 'energy-treaty', which \
      has 'expired' in 2007, without a note [party-after-end]
        legal/treaties.yml:59:7: 'expired' in 2007
      """),
    Mistake(
      "type: provisional-application-ended, date: 2009-10-18, party: ATF",
      "type: provisional-application-ended, date: 2009-10-18, party: BVT",
      """
      legal/treaties.yml:58:7: 'provisional-application-ended' of BVT in 'energy-treaty' must have \
      the event 'provisionally-applied' of BVT that it ends [end-of-nothing]
      """),
    Mistake(
      "  summary: Limits",
      "  status: {is: not-party, party: HMD, as-of: 2016, sources: \"treaty-collection, ch. 4\"}\n"
        + "  summary: Limits",
      """
      legal/treaties.yml:46:11: 'HMD' must have withdrawn from 'clean-lakes-protocol' where it is no \
      party as of 2016, after 'accepted' on 1999-10-08 [not-party-after-consent]
        legal/treaties.yml:15:7: 'accepted' on 1999-10-08
      """),
    Mistake(
      "type: repealed, date: 2017-01-01,", "type: amended, date: 2017-01-01,",
      """
      legal/acts.yml:17:7: 'arv-old-harbour-act' must have the event 'repealed', since \
      'arv-harbour-act' repeals it [repeal-not-recorded]
        legal/acts.yml:21:7: 'arv-old-harbour-act' is recorded here
      """),
    Mistake(
      "type: assented, date: 2016-07-04,", "type: assented, date: 2016-05-04,",
      """
      legal/acts.yml:12:7: 'assented' on 2016-05-04 comes before 'passed' on 2016-06-21, without \
      which it cannot be [impossible-order]
        legal/acts.yml:11:7: 'passed' on 2016-06-21
      """),
    Mistake(
      "type: upheld, date: 2019-03-27,", "type: upheld, date: 2017-03-27,",
      """
      legal/courts.yml:22:7: 'upheld' on 2017-03-27 comes before 'delivered' on 2018-01-12, without \
      which it cannot be [impossible-order]
        legal/courts.yml:20:7: 'delivered' on 2018-01-12
      """),
    Mistake(
      "  number: 2009 c. 12\n",
      "  number: 2009 c. 12\n  status: {is: introduced, sources: \"law-survey, p. 22\"}\n",
      """
      legal/acts.yml:97:11: 'shore-water-act' must not be called 'introduced' after 'assented' on \
      2009-12-03, unless 'as-of' says when it was so [status-overtaken]
        legal/acts.yml:101:7: 'assented' on 2009-12-03
      """),
    Mistake(
      "type: issued, date: 2011-09-02,", "type: issued, date: 2010-09-02,",
      """
      legal/acts.yml:126:7: 'cor-salt-correction' was made in 2010-09-02, before 'cor-salt-decree' in \
      2011-08-09, which it corrects [relation-out-of-order]
        legal/acts.yml:105:7: 'cor-salt-decree' is recorded here
      """),
  ]

  @Test(arguments: mistakes)
  func eachMistakeHasItsFinding(mistake: Mistake) throws {
    let report = try LegalSystemsSite(replacing: mistake.old, with: mistake.new).report
    #expect(report == mistake.report + "\n")
  }
}
