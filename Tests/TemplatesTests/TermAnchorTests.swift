import Exports
import Publishing
import SiteSupport
import Testing

/// The anchors of terms, which no identifier of a term can make those of the page itself.
struct TermAnchorTests {
  /// Terms that are called as parts of a page are, and prose that links to two of them.
  private static let files: [String: String?] = [
    "glossary/parts.yml": ["main", "page-terms", "page-letter-1", "s1", "r1-1", "term-main"].map {
      """
      - id: \($0)
        term: Word \($0)
        gloss: A word.
        sources: example-report, p. 2

      """
    }.joined(),
    "legal/order.yml": """
    - {id: order, title: Order, kind: prakas, scope: national, countries: KHM,
       sources: example-report}

    """,
    "pages/about.md": """
    ---
    id: about
    title: About
    summary: What this site is.
    ---
    See [the word](term:page-terms) and [another](term:term-main).

    """,
  ]

  private static func anchors(of page: String) -> [String] {
    page.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyAnchorOfTheGlossaryStandsOnce() throws {
    let page = try #require(try BuiltSmallSite(adding: Self.files)["glossary.html"])
    let anchors = Self.anchors(of: page)
    #expect(anchors.count > 10)
    #expect(Set(anchors).count == anchors.count, "\(anchors)")
    for id in ["main", "page-terms", "page-letter-1", "s1", "r1-1", "term-main", "prakas"] {
      #expect(anchors.contains("term-\(id)"), "\(id)")
    }
    #expect(page.contains("<div id=\"term-term-main\"><dt><dfn>Word term-main</dfn>"))
  }

  @Test func everyLinkToATermLeadsToItsAnchor() throws {
    let site = try BuiltSmallSite(adding: Self.files, baseURL: "https://a.example")
    let about = try #require(site["about.html"])
    #expect(about.contains("<a href=\"glossary.html#term-page-terms\">the word</a>"))
    #expect(about.contains("<a href=\"glossary.html#term-term-main\">another</a>"))
    #expect(site["law/order.html"]?.contains("href=\"../glossary.html#term-prakas\"") == true)
    let anchors = Set(Self.anchors(of: try #require(site["glossary.html"])))
    for file in site.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for part in text.split(separator: "glossary.html#").dropFirst() {
        let target = String(part.prefix { $0 != "\"" })
        #expect(anchors.contains(target), "\(file.path) links to #\(target)")
      }
    }
  }
}
