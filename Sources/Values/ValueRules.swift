package import Diagnostics

/// The rules about the text of single values: dates, codes, numbers and addresses.
package enum ValueRules {
  package static let all =
    [
      badDate, badNumber, badCountryCode, badCurrencyCode, badSubdivisionCode, badLanguageTag,
      badWebAddress,
      badIdentifier, badDuration, badPageAddress, badRedirection, badColour,
      openAllowance,
    ] + ofDirectory

  package static let badDate = Rule(
    "bad-date",
    summary: "a date must be written in EDTF, as precisely as its source gives it",
    why: """
      Timelines sort by dates and compare them. A date that could be read in two ways, or that \
      no calendar has, would put an event in the wrong place.
      """,
    fix: """
      Write the year, then what is known of month and day: 2007, 2007-03 or 2007-03-12. Add '~' \
      where it is approximate and '?' where it is uncertain; write an interval as 2014/2018, and \
      '..' for an end that is open. Where the source gives no date, leave the key out.
      """,
    failing: .init("figures/example.yml", figure(period: "2007-13")),
    passing: .init("figures/example.yml", figure(period: "2007-03")))

  package static let badNumber = Rule(
    "bad-number",
    summary: "a number must be plain digits, with '.' before a fraction",
    why: """
      A comma is a separator to some readers and a decimal sign to others; sums and charts need \
      to know which. Pages set the thousands apart by themselves.
      """,
    fix: "Leave out separators, and write the unit under 'unit'.",
    failing: .init("figures/example.yml", figure(value: "\"1,829\"")),
    passing: .init("figures/example.yml", figure(value: "1829")))

  package static let badCountryCode = Rule(
    "bad-country-code",
    summary: "a country must be given by its three-letter code (ISO 3166-1 alpha-3)",
    why: "The code joins what the site says of a country; two spellings would make two countries.",
    fix: """
      Write the three capital letters of ISO 3166-1. A territory without such a code gets one that the \
      standard leaves to its users (XAA to XZZ), with a record of the country.
      """,
    failing: .init("figures/example.yml", figure(geography: "KH")),
    passing: .init("figures/example.yml", figure(geography: "KHM")))

  package static let badCurrencyCode = Rule(
    "bad-currency-code",
    summary: "a currency must be given by its three-letter code (ISO 4217)",
    why: "The code joins amounts of one currency, also where two countries call theirs a dollar.",
    fix: "Write the three capital letters of ISO 4217, such as USD or KHR.",
    failing: .init(
      "vocabularies/units.yml", "- {id: riels, label: riels, meaning: money, currency: khr}\n"),
    passing: .init(
      "vocabularies/units.yml", "- {id: riels, label: riels, meaning: money, currency: KHR}\n"))

  package static let badSubdivisionCode = Rule(
    "bad-subdivision-code",
    summary: "an area must be given by its ISO 3166-2 code, or by that of a place of the site",
    why: "The directory finds services by area; an unknown code would hide one from who needs it.",
    fix: "Write the country's two letters, a hyphen and the area's own code.",
    failing: .init("organizations/more.yml", organization(area: "KH12")),
    passing: .init("organizations/more.yml", organization(area: "KH-1")))

  package static let badLanguageTag = Rule(
    "bad-language-tag",
    summary: "a language must be given by its BCP 47 tag",
    why: "Screen readers choose their voice, and browsers their fonts, by the tag.",
    fix: "Write the language's code, with a region where it matters: km, en or en-GB.",
    failing: .init("organizations/more.yml", organization(language: "en_GB")),
    passing: .init("organizations/more.yml", organization(language: "en-GB")))

  package static let badColour = Rule(
    "bad-colour",
    summary: "a colour must be '#' and six hexadecimal digits",
    why: """
      Anything else is left out of the stylesheet, and the pages would have another colour than \
      the one that was meant.
      """,
    fix: "Write both colours of 'accent' as '#rrggbb', in quotes: '#' begins a comment else.",
    failing: .settings(adding: "accent: {light: red, dark: \"#82c9d3\"}"),
    passing: .settings(adding: "accent: {light: \"#0b5a66\", dark: \"#82c9d3\"}"))

  package static let badWebAddress = Rule(
    "bad-web-address",
    summary: "a web address must be complete, begin with http or https and hold no user name",
    why: "A reader who follows a source must arrive; half an address would lead nowhere.",
    fix: "Copy the address from the browser's address bar.",
    failing: .init("sources/more.yml", source(address: "www.example.org/report")),
    passing: .init("sources/more.yml", source(address: "https://www.example.org/report")))

  package static let badIdentifier = Rule(
    "bad-identifier",
    summary: "an identifier must be lower-case letters and digits, joined by single hyphens",
    why: "Identifiers become the addresses of pages, which must be the same on every system.",
    fix: "Write it in lower case, with a hyphen between words and at most 80 characters.",
    failing: .init("figures/example.yml", figure(id: "Example_Figure")),
    passing: .init("figures/example.yml", figure(id: "example-figure")))

  package static let badDuration = Rule(
    "bad-duration",
    summary: "a length of time must be written as in ISO 8601, in years, months, weeks or days",
    why: """
      Contacts are marked and withheld by their age. A length that could be read in two ways would \
      keep a dead number in print, or take a good one away.
      """,
    fix: "Write P, then the numbers with their units: P90D, P6W, P6M, P2Y or P1Y6M.",
    failing: .settings(adding: thresholds(warn: "90 days")),
    passing: .settings(adding: thresholds(warn: "P90D")))

  package static let badPageAddress = Rule(
    "bad-page-address",
    summary: "an old address must be the plain path of a page, from the site's root",
    why: "It becomes a file of the site and a line of '_redirects', which must work on every host.",
    fix:
      "Write what stood behind the host's name: countries/old-name.html, or notes/ for a folder.",
    failing: .init("sources/more.yml", source(alias: "/reports/old.html")),
    passing: .init("sources/more.yml", source(alias: "reports/old.html")))

  package static let openAllowance = Rule(
    "open-allowance",
    summary: "an entry of assets.yml must say why the file is safe, and who answers for it",
    why: """
      Dossier can't tell what such a file gives away, so somebody has to have looked, and others must \
      be able to ask them.
      """,
    fix: "Write how the file was looked at in 'reason', and a role or initials in 'by'.",
    failing: .init("assets.yml", allowance(reason: "WHY", by: "WHO")),
    passing: .init(
      "assets.yml",
      allowance(reason: "A shape file of public borders, opened and read.", by: "data editor")))

  private static func allowance(reason: String, by: String) -> String {
    """
    - path: assets/plan.bin
      sha256: \(String(repeating: "0", count: 64))
      reason: \(reason)
      by: \(by)

    """
  }

  package static let badRedirection = Rule(
    "bad-redirection",
    summary: "an entry of redirects.yml must say where its address leads, or that it is gone",
    why:
      "A reader who follows an old link must arrive somewhere, or be told that nothing is there.",
    fix: "Write 'to' with a page of the site, or 'gone: true'.",
    failing: .init("redirects.yml", "- from: old.html\n"),
    passing: .init("redirects.yml", "- from: old.html\n  to: law.html\n"))

  private static func thresholds(warn: String) -> String {
    """
    freshness:
      thresholds:
        - channel: hotline
          warn: \(warn)
    """
  }

  private static func figure(
    id: String = "example-figure", value: String = "594", geography: String = "KHM",
    period: String = "2022"
  ) -> String {
    """
    - id: \(id)
      label: Officials trained
      value: \(value)
      unit: people
      geography: \(geography)
      period: \(period)
      sources: example-report, p. 3

    """
  }

  private static func organization(area: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      sources: example-report, p. 1
      services:
        - kind: counselling
          areas: \(area)
          sources: example-report, p. 1

    """
  }

  private static func organization(language: String) -> String {
    """
    - id: another-group
      name: Another Group
      names:
        - text: The Other Group
          language: \(language)
      kind: ngo
      countries: KHM
      sources: example-report, p. 1

    """
  }

  private static func source(
    address: String = "https://example.org/report",
    alias: String? = nil
  ) -> String {
    """
    - id: another-report
      type: report
      title: Another report
      issued: 2018
      URL: \(address)

    """ + (alias.map { "  aliases: \($0)\n" } ?? "")
  }
}
