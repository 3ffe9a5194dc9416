import Publishing
import SiteSupport
import TestSupport
import Testing

/// The interface words of a site are words of a closed edition's page, and stay as they were.
struct ClosedEditionWordsTests {
  private static let page = "countries/cambodia/edition-2022.html"
  private static let factsheet = """
    ---
    id: cambodia-2022
    title: Cambodia
    summary: There were {example-count}.
    country: cambodia
    edition: "2022"
    headline: example-count
    sources: example-report
    ---
    ## Partners

    ```timeline
    country: KHM
    ```

    """
  private static let words = """
    number.with-unit: "{n} × {unit}"
    brief.at-a-glance: In short
    legal-event-type.adopted: Voted

    """

  /// The main part of the old edition's page, where it was closed with some words and is made with
  /// others.
  private func main(closedWith then: String?, madeWith now: String?) throws -> String {
    var files: [String: String?] = [
      "countries/kh/factsheet.md": Self.factsheet, "strings/en.yml": then,
    ]
    let closing = try EditionClosing("cambodia-2022", in: SmallSite(adding: files).folder, key: nil)
    #expect(closing.files.keys.contains { $0.hasSuffix("strings/en.yml") } == (then != nil))
    for (path, bytes) in closing.files { files[path] = String(decoding: bytes, as: UTF8.self) }
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    files["strings/en.yml"] = .some(now)
    let text = try #require(try BuiltSmallSite(adding: files)[Self.page])
    let start = try #require(text.firstRange(of: "<main"))
    return String(text[start.lowerBound...])
  }

  @Test(arguments: [
    words.replacing("In short", with: "At first sight"), "brief.law: Acts\n", nil,
  ])
  func itHasTheWordsThatItWasClosedWith(now: String?) throws {
    let page = try main(closedWith: Self.words, madeWith: now)
    for text in ["In short", "Voted", "There were 594 × people."] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(try page == main(closedWith: Self.words, madeWith: Self.words))
  }

  @Test func aSiteWithoutWordsOfItsOwnKeepsTheBuiltInOnes() throws {
    #expect(
      try main(closedWith: nil, madeWith: Self.words) == main(closedWith: nil, madeWith: nil))
  }
}
