import Records
import TestSupport
import Testing
import Values

/// What `site.yml` must not say.
struct SiteSettingsCheckTests {
  private static let contact = "contact: {email: editors@evidence.gov.np}\n"

  private func report(adding lines: String) throws -> String {
    try SmallSite(adding: ["site.yml": SmallSite.settings + lines]).report()
  }

  @Test(arguments: [
    "example.org", "www.example.com", "localhost:8000", "evidence.invalid", "my-site.example",
  ])
  func anAddressOfAnExampleIsNoAddress(_ host: String) throws {
    let name = host.split(separator: ":")[0]
    #expect(
      try report(adding: "base-url: https://\(host)/evidence/\n\(Self.contact)") == """
        site.yml:13:11: 'base-url' must be a real address; '\(name)' is kept for examples \
        [placeholder-address]
          help: write where the site is served, such as the address that your host gives it, or \
        leave 'base-url' out

        """)
  }

  @Test(arguments: ["evidence.gov.np", "example.gov", "testing.org", "examples.org"])
  func aRealAddressIsNone(_ host: String) throws {
    #expect(try report(adding: "base-url: https://\(host)/\n\(Self.contact)") == "")
  }

  @Test func anAccentIsTwoColours() throws {
    try expectReport(
      report(adding: "accent: red\n"),
      """
      site.yml:13:9: 'accent' must give a colour for light pages and one for dark pages [bad-colour]
        help: accent: {light: "\(red.light)", dark: "\(red.dark)"}

      """)
    try expectReport(
      report(adding: "accent: {light: teal, dark: \"#8cd\"}\n"),
      """
      site.yml:13:17: 'teal' must be a colour such as '#0b5a66': '#' and six hexadecimal digits \
      [bad-colour]
        help: did you mean '#008080'?
      site.yml:13:29: '#8cd' must be a colour such as '#0b5a66': '#' and six hexadecimal digits \
      [bad-colour]
        help: did you mean '#88ccdd'?

      """)
  }

  /// What is suggested for red can be read, and is still red.
  private var red: (light: String, dark: String) {
    let red = Colour(255, 0, 0)
    typealias Accent = SiteSettings.Accent
    return (
      red.readable(on: Accent.lightBackgrounds, least: 4.5).text,
      red.readable(on: Accent.darkBackgrounds, least: 4.5).text
    )
  }

  @Test func whatIsSuggestedCanBeRead() throws {
    let (light, dark) = red
    #expect(try report(adding: "accent: {light: \"\(light)\", dark: \"\(dark)\"}\n") == "")
    #expect(light.hasSuffix("0000") && light != "#ff0000")
  }

  @Test func anAccentThatNobodyCanReadIsAFinding() throws {
    let text = try report(adding: "accent: {light: \"#f5b301\", dark: \"#30343a\"}\n")
    #expect(
      text.contains(
        "site.yml:13:17: '#f5b301' must have a contrast of at least 4.5 with a light page"))
    #expect(
      text.contains(
        "site.yml:13:34: '#30343a' must have a contrast of at least 4.5 with a dark page"))
    #expect(text.contains("help: did you mean '#"))
  }

  @Test func contrastIsThatOfTheStandard() {
    let white = Colour(255, 255, 255)
    #expect(Colour(0, 0, 0).contrast(with: white) == 21)
    // WCAG's own example of the least grey that can be read on white.
    #expect(Colour(0x76, 0x76, 0x76).contrast(with: white) >= 4.5)
    #expect(Colour(0x77, 0x77, 0x77).contrast(with: white) < 4.5)
  }

  @Test(arguments: [
    (
      "statement: This site was made for tests.", "statement: From eleven reports and 3 documents.",
      3
    ),
    ("tagline: A site for tests.", "tagline: What seven published documents say.", 7),
  ])
  func theNumberOfDocumentsIsThatOfTheList(
    _ old: String, _ new: String, _ stated: Int
  ) throws {
    let text = try SmallSite(
      adding: ["site.yml": SmallSite.settings.replacing(old, with: new)]
    ).report()
    let key = new.prefix { $0 != ":" }
    #expect(
      text.contains(
        "'\(key)' must give the number of documents in 'compiled-from', 1, not \(stated) "
          + "[stated-document-count]"))
  }

  @Test func aFigureAndAGapOfOneLineHaveOneDate() throws {
    let country =
      (SmallSite.soundFiles["countries/kh/country.yml"] ?? "") + """
        service-gaps:
          - service: outreach
            text: There was none in the north.
            state: gap
            as-of: 2019~
            sources: example-report, before the flood, line 47

        """
    let figure = """
      - id: no-centre
        label: centres in the north
        value: 0
        unit: centres
        geography: KHM
        sources: example-report, slide 6, line 47

      """
    let text = try SmallSite(
      adding: ["countries/kh/country.yml": country, "figures/more.yml": figure]
    ).report()
    #expect(
      text.contains(
        "figures/more.yml:1:7: 'no-centre' must have a date as the gap of 'cambodia' has, which is "
          + "from the same place of the source [figure-beside-gap]"))
    #expect(text.contains("help: as-of: 2019~"))
    let dated = figure + "  as-of: 2019~\n"
    #expect(
      try SmallSite(
        adding: ["countries/kh/country.yml": country, "figures/more.yml": dated]
      ).report() == "")
  }
}
