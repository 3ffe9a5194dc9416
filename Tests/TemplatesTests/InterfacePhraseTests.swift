import Foundation
import JSON
import SiteSupport
import Templates
import Testing

/// The golden site shows nearly every phrase of the interface, and the rest are listed here.
struct InterfacePhraseTests {
  /// Phrases in no file of the golden site. A list may only lose entries: show a new phrase there.
  private static let notShown: Set<String> = [
    // Its agreements with one country have dates. `CountryBriefTests` shows this.
    "brief.undated",

    // Its treaties have few parties, and its timelines few dates. `LongTimelineTests` shows these.
    "legal.steps-of-all", "legal.steps-of-others",

    // Nothing of it was annulled in part, and it transposes nothing. `LawAsDatedTests` shows these.
    "inverse-relation.annuls-in-part", "legal.annulled-in-part-by",
    "legal.annulled-in-part-by-dated", "legal.annuls-in-part", "legal.carried-out",
    "legal.carried-out-intro", "legal.no-longer-due", "legal.against-declaration",
    "legal.against-either",

    // Its regional totals are of the region. `PlaceOfFigureTests` shows this.
    "region.parts-of-place",

    // Values of closed lists that decide what pages show, but are not printed themselves.
    "audience.professional", "audience.public",
    "qualifier.about", "qualifier.at-least", "qualifier.estimate", "qualifier.less-than",
    "qualifier.more-than",
    "qualifier.up-to",
    "status.unknown",
    "visibility.area-only", "visibility.public", "visibility.withheld",

    // The golden site has no contact. `SiteLooksTests` shows these.
    "layout.contact", "layout.error-on", "layout.error-text", "layout.maintained-by",
    "layout.report-error",

    // No country of the golden site lacks a service wholly, and none of its disputes is of a spelling.
    "comparison.gaps", "comparison.one-gap", "question.minor",

    // Every time of the golden site is printed in its source.
    "figures.inferred", "legal.inferred",

    // Statuses and findings alone changed since its closed edition. `ChangesPageTests` shows these.
    "change.no-longer", "change.none", "change.with-time",

    // Every country and every treaty of the golden site has an answer. `SilentRowTests` shows these.
    "participation.nothing-of-countries", "participation.nothing-of-instruments",

    // The golden site has a volume that is in nothing else, but no issue and no pages.
    "source.own-issue", "source.own-pages",

    // What the golden site has is the opposite: it has disputes, plans and gaps, and many sources.
    "participation.no-gaps", "plan.none", "question.lead-none", "question.lead-one",
    "source.one-document", "source.lead-other", "source.one-work", "home.countries-text",
    "home.every-question",
    "home.these-questions", "source.consulted", "find.no-services-in",

    // Each of its countries has laws with a date and without.
    "country.law-text-dated", "country.law-text-undated",

    // Shown from some number of items only, more than a small site has.
    "glossary.more-instruments", "legal.strip-counts", "legal.strip-undated-count",

    // Its split that names people under another heading is in counts.
    "figure.percent-other",

    // It has no half years and no constant prices.
    "date-form.half", "series.prices", "indicator.prices",

    // Its lists of figures are short, and no list of notes is folded. `ManyFiguresTests` shows these.
    "indicator.bundle", "indicator.figures-of", "indicator.groups", "indicator.intro-of-places",
    "indicator.lead-of-place", "indicator.more-in-data", "indicator.one-note",
    "indicator.other-countries", "indicator.page-of", "indicator.part-title",
    "indicator.several-places", "indicator.some-notes", "indicator.whole-regions",

    // It counts no children and no animals by sex.
    "figure.girl", "figure.boy", "figure.girls", "figure.boys", "figure.female", "figure.male",
    "figure.percent-girls", "figure.percent-boys", "figure.percent-female", "figure.percent-male",

    // Tests of their own show these.
    "coverage.by-people", "coverage.caption-people", "directory.contacts-with-services",
    "schedule.ended",
    "coverage.view-nothing-else", "legal.status-undated", "figure.parts-inexact",
    "question.how-much",
    "question.which-year",
    "question.which-number", "question.date-for", "question.date-of",
    "legal.announced", "legal.to-be-repealed", "legal.to-be-suspended", "legal.to-expire",
    "legal.to-take-effect", "legal.withdrawal-to-take-effect",
    "participation.membership-ended", "participation.superseded",
    "reference.interview", "reference.letter", "reference.letter-to", "reference.manuscript",
    "reference.talk",

    "chart.percent-of", "chart.whole-not-known",

    // A plain build makes no copies of pages. `CountryArchiveTests` and the tests of 'dossier pdf' show these.
    "layout.copies", "layout.copy-offline", "layout.copy-on-paper", "start.newest", "start.note",
    "start.open",

    // Drafts are shown in the preview only.
    "layout.draft",

    // The method page has more than one rule of each severity.

    // The golden site says in `freshness` what to do instead.
    "freshness.instead",

    // Rules refuse what would show these.
    "figure.no-figure",
  ]

  /// A site whose phrases are their own keys, with their holes.
  private static let marked = Result {
    let phrases = WordLists.english.sorted { $0.key < $1.key }.map { key, text in
      JSON.Member(key, .string(mark(key) + holes(of: text)))
    }
    let words = String(decoding: JSON.object(phrases).bytes(), as: UTF8.self)
    return try GoldenSite(adding: ["strings/en.yml": words])
  }

  private static func mark(_ key: String) -> String { "⟦\(key)⟧" }

  /// The holes of a phrase, such as ` {n} {title}`.
  private static func holes(of text: String) -> String {
    after("{", in: text).compactMap { part in
      part.firstIndex(of: "}").map { " {\(part[..<$0])}" }
    }.joined()
  }

  /// The pieces of a text that follow a sign.
  private static func after(_ sign: Character, in text: String) -> ArraySlice<Substring> {
    text.split(separator: sign, omittingEmptySubsequences: false).dropFirst()
  }

  @Test func eachPhraseIsShownOnTheGoldenSiteOrHasAReasonNotToBe() throws {
    let site = try Self.marked.get()
    var shown: Set<Substring> = []
    for text in site.files.values {
      // Lines of a calendar are folded.
      let text = text.replacingOccurrences(of: "\r\n ", with: "")
      shown.formUnion(
        Self.after("⟦", in: text).compactMap { part in
          part.firstIndex(of: "⟧").map { part[..<$0] }
        })
    }
    let missing = WordLists.keys.filter { !shown.contains($0[...]) }
    #expect(
      missing.subtracting(Self.notShown).sorted() == [],
      "show these in Tests/Fixtures/golden-site")
    #expect(Self.notShown.subtracting(missing).sorted() == [], "take these off the list")
  }

  @Test func atLeast92PercentOfThePhrasesAreShown() {
    #expect(Self.notShown.count * 100 <= WordLists.keys.count * 8)
  }
}
