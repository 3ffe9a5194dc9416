import TestSupport
import Testing

/// What the menu, the home page and the sections of `site.yml` may name.
struct MenuCheckTests {
  private func report(
    adding lines: String, _ files: [String: String?] = [:]
  ) throws -> String {
    try SmallSite(adding: files.merging(["site.yml": SmallSite.settings + lines]) { $1 }).report()
  }

  private static let team = """
    ---
    id: team
    title: The team
    summary: Who we are.
    ---
    Words.

    """

  @Test func takesSectionsRecordsAndAddressesOnTheWeb() throws {
    let lines = """
      menu:
        - countries
        - law:example-law
        - {to: page:about, label: Us, entries: [page:team, glossary]}
        - {to: "https://fact.gov.np/a", label: The ministry}
        - label: More
          entries: [{to: method, label: How}, {to: "https://fact.gov.np/b", label: Forms}]

      """
    try expectReport(report(adding: lines, ["pages/team.md": Self.team]), "")
  }

  @Test func namesTheNearestOfWhatTheMenuMayHave() throws {
    try expectReport(
      report(
        adding: """
          menu:
            - lwa
            - team
            - page:abuot
            - https://fact.gov.np/
            - {to: https://fact.gov.np/}
            - {label: More}
            - {entries: [law]}
            - [law]
            - {to: law, entry: [figures]}
            - {label: A, entries: [{label: B, entries: [law]}]}
            - pge:about

          """),
      """
      site.yml:14:5: 'lwa' must be a section, a record such as page:about, or an address on the web \
      [unknown-choice]
        note: sections: home, countries, comparison, region, law, participation, organizations, plans, \
      figures, sources, glossary, changes, questions, method, about
        help: did you mean 'law'?
      site.yml:15:5: 'team' must be a section, a record such as page:about, or an address on the web \
      [unknown-choice]
        note: sections: home, countries, comparison, region, law, participation, organizations, plans, \
      figures, sources, glossary, changes, questions, method, about
        help: write 'page:team' for a loose page
      site.yml:16:5: 'abuot' must be the identifier of a page that exists [dangling-reference]
        help: did you mean 'about'?
      site.yml:17:5: an address on the web must have a 'label' in the menu [missing-key]
        help: {to: "https://fact.gov.np/", label: WORDS}
      site.yml:18:10: an address on the web must have a 'label' in the menu [missing-key]
        help: {to: "https://fact.gov.np/", label: WORDS}
      site.yml:19:5: an entry of the menu must have 'to' or 'entries' [missing-key]
      site.yml:20:5: an entry of the menu that leads nowhere itself must have a 'label' [missing-key]
      site.yml:21:5: this must be one name, or a group of 'to', 'label' and 'entries', not a list \
      [wrong-type]
      site.yml:22:15: 'entry' is not a key that is known here [unknown-key]
        note: known keys: to, label, entries
      site.yml:23:26: 'to' must be given [missing-key]
        help: to: where it leads: a section such as law, a record such as page:about, or an address on \
      the web
      site.yml:23:37: 'entries' is not a key that is known here [unknown-key]
        note: known keys: to, label
      site.yml:24:5: 'pge' must be one of 'region', 'country', 'place', 'brief', 'indicator', 'figure', 'law', \
      'org', 'plan', 'guide', 'programme', 'source', 'term' or 'page' [bad-identifier]
        help: did you mean 'page:about'?

      """)
  }

  @Test func reportsAnEntryThatLeadsNowhere() throws {
    let hidden = """
      - id: quiet-group
        name: Quiet Group
        kind: ngo
        listed: false
        unlisted-reason: Its work is discreet.
        countries: KHM
        sources: example-report

      """
    let settings = SmallSite.settings.replacing("region: asean\n", with: "")
    try expectReport(
      SmallSite(adding: [
        "site.yml": settings + "menu: [region, about, org:quiet-group]\n",
        "pages/about.md": nil, "organizations/quiet.yml": hidden,
      ]).report(),
      """
      site.yml:12:8: 'region' leads nowhere: site.yml must name the region that the site is about \
      [menu-leads-nowhere]
      site.yml:12:16: 'about' leads nowhere: the site must have a loose page [menu-leads-nowhere]
      site.yml:12:23: '…' is not listed and must not be in the menu [menu-leads-nowhere]

      """)
  }

  @Test func warnsOfASectionWithoutAnything() throws {
    try expectReport(
      report(adding: "menu: [plans, glossary, {label: More, entries: [participation]}]\n"),
      """
      site.yml:13:8: 'plans' has nothing to show yet and is left out of the menu [menu-section-empty]
      site.yml:13:49: 'participation' has nothing to show yet and is left out of the menu \
      [menu-section-empty]

      """)
    try expectReport(
      report(
        adding: "menu: [plans]\nstarts: {plans: page:team}\n", ["pages/team.md": Self.team]), "")
  }

  @Test func warnsOfABlockWithoutAnythingAndOfATextWithoutABlock() throws {
    let settings = SmallSite.settings.replacing("headline: example-count\n", with: "")
    try expectReport(
      SmallSite(adding: ["site.yml": settings + "home-blocks: [headline, map, text]\n"]).report(),
      """
      site.yml:12:14: the block 'headline' has nothing to show: 'headline' names no figure \
      [home-block-empty]
      site.yml:12:14: the block 'text' has nothing to show: 'starts' names no page for 'home' \
      [home-block-empty]

      """)
    try expectReport(
      report(
        adding: "home-blocks: [ways]\nstarts: {home: team}\n", ["pages/team.md": Self.team]),
      """
      site.yml:13:14: the text of 'team' is not shown: 'home-blocks' has no 'text' \
      [home-block-empty]
        site.yml:14:16: it is named here

      """)
    try expectReport(
      report(adding: "home-blocks: [way, map, map]\n"),
      """
      site.yml:13:15: 'way' must be one of 'map', 'headline', 'text', 'ways', 'questions' or 'about' \
      [unknown-choice]
        help: did you mean 'ways'?
      site.yml:13:25: 'home-blocks' must not list 'map' twice [listed-twice]
        help: delete it, or write the one that was meant
        site.yml:13:20: 'map' is listed here

      """)
  }

  @Test func aPageOpensOneSection() throws {
    try expectReport(
      report(
        adding: "starts: {law: page:team, figures: team, plans: page:taem, lwa: team}\n",
        ["pages/team.md": Self.team]),
      """
      site.yml:13:35: the page 'team' must open one section, not 'law' and 'figures' [listed-twice]
      site.yml:13:48: 'taem' must be the identifier of a page that exists [dangling-reference]
        help: did you mean 'team'?
      site.yml:13:59: 'lwa' is not a key that is known here [unknown-key]
        note: known keys: home, countries, comparison, law, participation, organizations, plans, \
      figures, sources, glossary, changes, questions, method
        help: did you mean 'law'?

      """)
  }
}

extension MenuCheckTests {
  @Test func `an entry without a link needs entries below it`() throws {
    try expectReport(
      SmallSite(adding: [
        "site.yml": SmallSite.settings + """
          menu:
            - {label: More, entries: []}
            - {to: law, label: Law, entries: []}

          """
      ]).report(),
      """
      site.yml:14:28: 'entries' must list at least one value [missing-key]
      site.yml:15:36: 'entries' must list at least one value [missing-key]

      """)
  }
}
