import SiteSupport
import TestSupport
import Testing

/// A qualifier is printed once, and begins a sentence with a capital letter.
@Suite struct QualifierInSentenceTests {
  private func page(
    _ text: String, qualifier: String = "about", strings: String? = nil
  ) throws -> String {
    var files: [String: String?] = [
      "figures/wells.yml": """
      - {id: wells, label: wells dug, value: 70, unit: wells, geography: KHM, \
      qualifier: \(qualifier), sources: 'example-report, p. 3'}
      - {id: pumps, label: pumps, value: 7, unit: pumps, geography: KHM, \
      qualifier: at-least, sources: 'example-report, p. 3'}

      """,
      "pages/about.md": "---\nid: about\ntitle: About\nsummary: What.\n---\n\(text)\n",
    ]
    if let strings { files["strings/en.yml"] = strings }
    let page = try #require(try BuiltSmallSite(adding: files)["about.html"])
    let start = try #require(page.firstRange(of: "<div class=\"prose"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.lowerBound..<end.lowerBound].replacing(#/<[^>]+>/#, with: ""))
  }

  @Test(arguments: [
    ("about {wells}", "about", "about 70 wells"), ("About **{wells}**", "about", "About 70 wells"),
    ("nearly {wells}", "about", "nearly 70 wells"), ("some {wells}", "about", "some 70 wells"),
    ("more than {wells}", "more-than", "more than 70 wells"),
    ("of over {wells}", "more-than", "of over 70 wells"),
    ("well over {wells}", "more-than", "well over 70 wells"),
    ("just under {wells}", "less-than", "just under 70 wells"),
    ("at least {wells.number} wells", "at-least", "at least 70 wells"),
    ("no fewer than {wells}", "at-least", "no fewer than 70 wells"),
    ("up to {wells}", "up-to", "up to 70 wells"),
    ("an estimated {wells}", "estimate", "an estimated 70 wells"),
    ("fewer than {wells}", "less-than", "fewer than 70 wells"),
    ("*about* {wells}", "about", "about 70 wells"),
    ("about [{wells}](about.md)", "about", "about 70 wells"),
  ])
  func isPrintedOnce(written: String, qualifier: String, printed: String) throws {
    #expect(
      try page("They dug \(written) there.", qualifier: qualifier).contains(
        "They dug \(printed) there."))
  }

  @Test(arguments: [
    ("spread over {wells}", "more-than", "spread over more than 70 wells"),
    ("a report about {wells}", "about", "a report about about 70 wells"),
    ("for {wells}", "about", "for about 70 wells"),
    ("all, {wells}", "about", "all, about 70 wells"),
  ])
  func isKeptWhereNothingElseSaysIt(written: String, qualifier: String, printed: String) throws {
    #expect(
      try page("They dug \(written).", qualifier: qualifier).contains("They dug \(printed)."))
  }

  @Test(arguments: [
    ("{wells} were dug.", "About 70 wells were dug."), ("- {wells} dug", "About 70 wells dug"),
    ("| a |\n| --- |\n| {wells} |", "About 70 wells"),
    ("## {wells}", "About 70 wells"), ("So it was. {wells} ran dry.", "was. About 70 wells ran"),
    ("So it was.[@example-report, p. 1] {wells} ran dry.", "About 70 wells ran"),
    ("Really? **{wells}** ran dry.", "Really? About 70 wells ran"),
    ("So it was. (“{wells}” it says.)", "(“About 70 wells” it says.)"),
    ("Of all, {wells} ran dry.", "all, about 70 wells"), ("In 2019 {wells} ran.", "2019 about 70"),
    ("See Dr. {wells} there.", "Dr. about 70"), ("Wells, e.g. {wells}.", "e.g. about 70"),
    ("Dug: {wells}.", "Dug: about 70"),
    ("{pumps} and {wells} ran.", "At least 7 pumps and about 70"),
    ("So[^1] {wells} ran.\n\n[^1]: Yes.", "about 70 wells ran"),
    ("**Dug.**[^1] {wells} ran.\n\n[^1]: {pumps}.", "About 70 wells ran"),
    ("**Dug.**[^1] {wells} ran.\n\n[^1]: {pumps}.", "At least 7 pumps."),
    ("> {wells} ran.", "About 70 wells ran."), ("More than {pumps.number} ran", "More than at"),
  ])
  func beginsASentenceWithACapitalLetter(written: String, printed: String) throws {
    let page = try page(written)
    #expect(page.contains(printed), "\(page)")
  }

  @Test func isPrintedOnceInTheContents() throws {
    let site = try BuiltSmallSite(adding: [
      "figures/wells.yml": """
      - {id: wells, label: wells dug, value: 70, unit: wells, geography: KHM, qualifier: about, \
      note: 'For about {wells}. {wells} ran dry.', sources: 'example-report, p. 3'}

      """,
      "pages/about.md":
        "---\nid: about\ntitle: About\nsummary: '{wells} were dug.'\n---\n"
        + "## {wells} dry\n\nA.\n\n## About {wells}\n\nB.\n\n## Some\n\nC.\n",
    ])
    let page = try #require(site["about.html"])
    #expect(page.contains(">About 70 wells dry</a>") && page.contains(">About 70 wells</a>"))
    #expect(page.contains(#"content="About 70 wells were dug.""#))
    #expect(
      try #require(site["figures.html"]).contains("For about 70 wells. About 70 wells ran dry."))
  }

  @Test func isThatOfTheSitesOwnWords() throws {
    let strings = "figure.about: 'rund {n}'\nnumber.with-unit: '{n} {unit}'\n"
    #expect(
      try page("Es waren rund {wells}. {wells} sind leer.", strings: strings).contains(
        "Es waren rund 70 wells. Rund 70 wells sind leer."))
  }
}
