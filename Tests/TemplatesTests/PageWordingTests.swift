import Exports
import Foundation
import Loading
import Publishing
import SiteSupport
import Testing

/// No page of the golden site, nor of the shipped content, has a word twice in a row, a wrong plural, an
/// element without anything in it, or a count that the list below it denies.
struct PageWordingTests {
  enum Shown: String, CaseIterable {
    case golden
    case content
  }

  private static let golden = Result {
    try GoldenSite.built.get().files.filter { $0.key.hasSuffix(".html") }
      .map { WalkedPage($0.key, $0.value) }
  }

  /// The content of the repository, built in memory.
  private static let content = Result { () -> [WalkedPage] in
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var options = BuildOptions()
    options.jobs = 4
    let outcome = try SiteBuilder(folder: .disk(root.path + "/Content"), options: options).run()
    return try #require(outcome.files).filter { $0.path.hasSuffix(".html") }
      .map { WalkedPage($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private func pages(_ shown: Shown) throws -> [WalkedPage] {
    try (shown == .golden ? Self.golden : Self.content).get()
  }

  // MARK: Words

  @Test(arguments: Shown.allCases)
  func noWordStandsTwiceInARow(shown: Shown) throws {
    var found: Set<String> = []
    for page in try pages(shown) {
      for line in page.lines {
        let words = line.split(separator: " ")
        for (one, other) in zip(words, words.dropFirst())
        where one.lowercased() == other.lowercased() {
          let isWord = one.allSatisfy(\.isLetter) || one.allSatisfy(\.isNumber)
          // `that that` and `had had` are sound, and names may be doubled.
          if isWord, !["that", "had"].contains(one.lowercased()) {
            found.insert("\(page.path): \(line.prefix(120))")
          }
        }
      }
    }
    #expect(found.sorted() == [])
  }

  /// Nouns that pages count, in the singular.
  private static let nouns =
    "item|date|point|law|country|figure|organization|source|document|work|record|rule|outcome|indicator|term|instrument|agreement|question|edition|service|contact|member|step|gap|mark|part|year|place|page|plan"

  @Test(arguments: Shown.allCases)
  func countedNounsHaveTheRightNumber(shown: Shown) throws {
    let one = try Regex(
      "(?i)(^|[^0-9.,–-])1 (\(Self.nouns.replacingOccurrences(of: "country", with: "countrie")))s\\b"
    )
    let verb = try Regex("(?i)(^|[^0-9.,–-])1 (\(Self.nouns)) (are|were|have)\\b")
    let many = try Regex(
      "(^|[^0-9.,a-z–-] ?)(0|[2-9]|(?!404)[1-9][0-9]+) (\(Self.nouns))\\b(?![ -][a-z]+ly\\b)")
    var found: Set<String> = []
    for page in try pages(shown) {
      for line in page.lines {
        if line.contains(one) || line.contains(verb) || line.contains(many) {
          found.insert("\(page.path): \(line.prefix(160))")
        }
      }
    }
    #expect(found.sorted() == [])
  }

  // MARK: Elements

  @Test(arguments: Shown.allCases)
  func noElementIsEmptyWhereWordsAreDue(shown: Shown) throws {
    // Cells under bars, the room for a split in a card, and forms that scripts fill.
    let allowed = [
      "class=\"bar-cell\"", "class=\"nosplit\"", "class=\"on-paper\"", "class=\"status-line\"",
    ]
    var found: Set<String> = []
    for page in try pages(shown) {
      for tag in page.empty where !allowed.contains(where: tag.contains) {
        found.insert("\(page.path): \(tag)")
      }
    }
    #expect(found.sorted() == [])
  }

  // MARK: Counts

  @Test(arguments: Shown.allCases)
  func factsCountWhatTheListsBelowHave(shown: Shown) throws {
    var compared: Set<String> = []
    for page in try pages(shown) {
      func compare(_ term: String, _ text: String) {
        guard let fact = page.facts[term] else { return }
        compared.insert(term)
        #expect(fact == text, "\(page.path), \(term)")
      }
      if let dated = page.section("page-dated") {
        let dates = occurrences(of: "<span class=\"when\">", in: dated)
        let items = dates - occurrences(of: "data-mirrors=", in: dated)
        let text = items == 1 ? "1 item" : "\(items) items"
        compare("With a date", items == dates ? text : "\(text) at \(dates) dates")
      }
      if let undated = page.section("page-undated") {
        let items = occurrences(of: "<span class=\"meta\">", in: undated)
        compare("Undated", items == 1 ? "1 item" : "\(items) items")
      }
      if let sources = page.section("page-sources") {
        compare("Sources", "\(occurrences(of: "<li id=\"", in: sources)) cited")
      }
      if let points = page.section("page-disagreements") {
        compare("Sources disagree", String(occurrences(of: "<p class=\"answers\">", in: points)))
      }
      if page.path == "questions.html" {
        let points = occurrences(of: "<article class=\"question\"", in: page.markup)
        let settled = Int(page.facts["Settled"] ?? "") ?? 0
        compare("Open", String(points - settled))
        #expect(
          page.lines.contains { $0.hasPrefix("\(points) points on which") } || points < 2)
        for section in page.markup.components(separatedBy: "<section class=\"part\"").dropFirst() {
          let count = occurrences(of: "<article class=\"question\"", in: section)
          guard count > 0 else { continue }
          #expect(section.contains(count == 1 ? ">1 point<" : ">\(count) points<"))
        }
      }
      if page.path == "figures.html" {
        compare("Number of figures", String(occurrences(of: "<tr id=\"", in: page.markup)))
      }
    }
    // A test that finds nothing to compare has nothing to say.
    #expect(compared.isSuperset(of: ["With a date", "Sources", "Open", "Number of figures"]))
  }
}
