import Diagnostics
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Interface words of the content have no hole that pages leave empty.
@Suite struct PhraseHoleTests {
  private func report(_ words: String) throws -> [String] {
    try SmallSite(adding: ["strings/en.yml": words]).build().findings
      .map { "\($0.message) [\($0.rule)]" }
  }

  @Test(arguments: [
    ("home.headline: 'Of {example-count}'", "'home.headline' must have no '{example-count}'"),
    ("country.figures: '{number} figures'", "'country.figures' must have no '{number}'"),
    ("figure.rank: '{n} von {totel}'", "'figure.rank' must have no '{totel}'"),
  ])
  func areErrors(words: String, message: String) throws {
    #expect(
      try report(words + "\n") == [message + ", which pages cannot fill [unknown-hole]"])
  }

  @Test(arguments: [
    "country.figures: 'figures: {n}'", "country.one-figure: 'one figure'",
    "figure.rank: '{total}/{n}'",
    "home.headline: 'In } numbers {'",
  ])
  func mayBeThoseOfTheBuiltInWords(words: String) throws {
    #expect(try report(words + "\n").isEmpty)
  }
}
