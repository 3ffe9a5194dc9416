package import Diagnostics
import Values

/// The rules about addresses.
package enum RouteRules {
  package static let all = [
    unsafeRoute, collidingRoutes, unknownPhrase, unknownHole, repeatedHeading,
    pictureWithoutAddress,
  ]

  package static let unsafeRoute = Rule(
    "unsafe-route",
    summary: "an address must be a plain path that every system can store",
    why: "A name that Windows reserves, or one with control characters, breaks copies of the site.",
    fix: "Rename the file or the identifier that the address comes from.",
    failing: .init("assets/con.txt", "Reserved on Windows.\n"),
    passing: .init("assets/console.txt", "A plain name.\n"))

  package static let collidingRoutes = Rule(
    "colliding-routes",
    summary: "two pages must not have the same address, and none may be below a file",
    why: "One would overwrite the other, or both would on a disk that ignores case.",
    fix: "Rename one of the two. Remove an old address that is at a file of the site, or below it.",
    failing: .init("static/law.html", "A proof of who owns this site.\n"),
    passing: .init("static/proof.html", "A proof of who owns this site.\n"))

  package static let pictureWithoutAddress = Rule(
    "picture-without-address", .warning,
    summary: "a site with a social picture should know its own address",
    why: "Other sites load the picture by its full address. Without one no page names the picture.",
    fix: "Set 'base-url' in site.yml, or give '--base-url' to the build.",
    failing: .settings(
      adding: "social-picture: {file: assets/map.png, alt: A map}"),
    passing: .settings(adding: ""))

  package static let repeatedHeading = Rule(
    "repeated-heading", .warning,
    summary: "a page must not have two parts of one heading",
    why:
      "The list of contents would show the same words twice, and nobody could tell which is which.",
    fix: "Give the part a heading that says what it is about.",
    failing: .init("countries/kh/factsheet.md", factsheet(heading: "At a glance")),
    passing: .init("countries/kh/factsheet.md", factsheet(heading: "The courts")))

  private static func factsheet(heading: String) -> String {
    """
    ---
    id: example-country-2022
    title: Example
    summary: A short factsheet.
    country: example-country
    edition: "2022"
    sources: example-report
    ---
    ## \(heading)

    Words.

    ## Partners

    More words.

    """
  }

  package static let unknownPhrase = Rule(
    "unknown-phrase",
    summary: "an interface word must have a key that the pages use",
    why: "A misspelt key would leave the built-in word on the page.",
    fix: "Use a key of the built-in list; the message names the nearest.",
    failing: .init("strings/en.yml", "layout.hom: Start\n"),
    passing: .init("strings/en.yml", "layout.home: Start\n"))

  package static let unknownHole = Rule(
    "unknown-hole",
    summary: "braces in an interface word must be those of the built-in word",
    why: "Pages fill the built-in holes only. Readers would see any other as it is written.",
    fix: """
      Keep the braces of the built-in word with the names in them, in any order. Figures can be named \
      in the texts of records and of site.yml, not in interface words.
      """,
    failing: .init("strings/en.yml", "country.figures: '{number} figures'\n"),
    passing: .init("strings/en.yml", "country.figures: 'figures: {n}'\n"))
}
