import Templates
import Testing

/// Every phrase that takes a number is right for none, one, two and many.
@Suite struct NumberedPhraseTests {
  /// The holes that hold a number of things.
  private static let holes = [
    "n", "all", "dated", "undated", "briefs", "verified", "others", "stated", "shown",
  ]
  /// The holes that hold a number with its noun.
  private static let nouns = ["documents", "works", "items", "outcomes"]

  /// Phrases with a plural, each with the one that is used for one thing instead.
  private static let pairs = [
    "comparison.gaps": "comparison.one-gap",
    "comparison.some-services": "comparison.one-service",
    "country.figures": "country.one-figure",
    "country.instruments": "country.one-instrument",
    "country.organizations": "country.one-organization",
    "country.organizations-text": "country.one-organization-text",
    "coverage.organizations": "coverage.one-organization",
    "directory.some-organizations": "directory.one-organization",
    "directory.years-ago": "directory.one-year-ago",
    "figure.boys": "figure.boy",
    "figure.girls": "figure.girl",
    "figure.men": "figure.man",
    "figure.women": "figure.woman",
    "figures.includes": "figures.includes-one",
    "figures.parts": "figures.one-part",
    "find.rest": "find.rest-one",
    "freshness.old-published": "freshness.old-published-last-year",
    "indicator.some-notes": "indicator.one-note",
    "indicator.some-places": "indicator.one-place",
    "layout.age-years": "layout.age-one-year",
    "legal.items": "legal.one-item",
    "plan.of-indicators": "plan.of-one-indicator",
    "plan.outcomes": "plan.one-outcome",
    "question.lead": "question.lead-one",
    "question.points": "question.one-point",
    "question.sum-of-parts": "question.one-part",
    "series.numbers": "series.one-number",
    "source.documents": "source.one-document",
    "source.lead-others": "source.lead-other",
    "source.records": "source.one-record",
    "source.uses": "source.one-use",
    "source.works": "source.one-work",
  ]

  /// Phrases that are used for many only, and why.
  private static let many = [
    // Rules of one day, week or month have other words, and so has one time.
    "schedule.every-days", "schedule.every-weeks", "schedule.every-weeks-on", "schedule.of-months",
    "schedule.times",
    // A filter is made for six items or more.
    "filter.showing-all", "filter.showing", "filter.none-fits", "find.showing-all", "find.showing",
    "find.none-fits",
    // Up to six parties are named, and up to two hundred undated items.
    "legal.party-count", "legal.strip-undated-count",
    // A picture has three dates or more.
    "legal.strip-label",
    // An item at one date is counted without its dates.
    "legal.items-at-dates",
    // Up to six uses of a source are listed openly.
    "layout.used-at-many",
    // Of a work in one volume nothing is said.
    "reference.volumes",
  ]

  /// The phrases with a number in them, each hole filled with `number`.
  private func filled(_ number: String) -> [String: String] {
    var phrases: [String: String] = [:]
    for (key, english) in WordLists.english {
      var text = english
      for hole in Self.holes { text = text.replacing("{\(hole)}", with: number) }
      for hole in Self.nouns {
        text = text.replacing("{\(hole)}", with: number == "1" ? "1 thing" : "\(number) things")
      }
      if text != english { phrases[key] = text }
    }
    return phrases
  }

  /// The words after a number that may be a noun in the plural: the first three.
  private func plurals(of number: String, in text: String) -> [String] {
    let notPlural: Set<Substring> = [
      "this", "is", "has", "was", "less", "does", "its", "as", "across", "of",
    ]
    var found: [String] = []
    let words = text.split { $0 == " " || $0 == "\n" }
    for index in words.indices where words[index] == number {
      for word in words[(index + 1)...].prefix(3) {
        let bare = word.prefix { $0.isLetter }
        let isPlural = bare.hasSuffix("s") && !notPlural.contains(bare)
        if isPlural || ["women", "men", "are", "were", "have"].contains(bare) {
          found.append(String(bare))
        }
        // The noun phrase of the number ends at a comma or the like.
        if bare.count < word.count { break }
      }
    }
    return found
  }

  @Test func oneThingIsNeverInThePlural() {
    for (key, text) in filled("1").sorted(by: { $0.key < $1.key })
    where Self.pairs[key] == nil && !Self.many.contains(key) {
      #expect(plurals(of: "1", in: text).isEmpty, "\(key): \(text)")
    }
  }

  @Test func eachPluralHasAPhraseForOne() {
    let (one, two) = (filled("1"), filled("2"))
    for (many, single) in Self.pairs.sorted(by: { $0.key < $1.key }) {
      #expect(WordLists.english[single] != nil, "\(single)")
      #expect(one[many].map { !plurals(of: "1", in: $0).isEmpty } == true, "\(many)")
      #expect(two[many].map { !plurals(of: "2", in: $0).isEmpty } == true, "\(many)")
      // The word for one may have the number in words, or none.
      if let text = one[single] { #expect(plurals(of: "1", in: text).isEmpty, "\(text)") }
    }
    for key in Self.many { #expect(one[key] != nil, "\(key)") }
  }

  @Test(arguments: [
    (0, "0 documents"), (1, "1 document"), (2, "2 documents"), (1250, "1,250 documents"),
  ])
  func thePhraseFollowsTheNumber(count: Int, text: String) {
    #expect(Words().count(count, SourceWord.oneDocument, SourceWord.documents) == text)
  }
}
