import Diagnostics
import Exports
import Foundation
import Library
import Publishing
import SiteSupport
import TestSupport
import Testing

/// What reference managers know of a source is printed as what it is, once, or not at all.
@Suite struct MoreReferenceTests {
  private static func built(_ json: String? = nil) throws -> BuiltSmallSite {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/kinds-more.json")
    return try BuiltSmallSite(adding: [
      "sources/more.json": try json ?? String(contentsOf: file, encoding: .utf8)
    ])
  }

  private func text(of html: Substring) -> String {
    String(html.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&"))
  }

  private func reference(on page: String, of site: BuiltSmallSite) throws -> String {
    let html = try #require(site["sources/\(page).html"], "\(page)")
    let start = try #require(html.firstRange(of: "<p class=\"cite-text\">"))
    let rest = html[start.upperBound...]
    return text(of: rest[..<(try #require(rest.firstRange(of: "</p>"))).lowerBound])
  }

  /// The facts of a page, such as `Page: 432`.
  private func facts(on page: String, of site: BuiltSmallSite) throws -> [String] {
    let html = try #require(site["sources/\(page).html"], "\(page)")
    return html.matches(of: #/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/#).map {
      "\(text(of: $0.output.1)): \(text(of: $0.output.2))"
    }
  }

  @Test(arguments: [
    ("film", "Ek, Dara, dir. 2019. The Return Boat. Hanoi: Delta Films."),
    ("film2", "Okello, Grace. 2019. The Return Boat. Directed by Dara Ek. Delta Films."),
    (
      "broadcast", "Ruiz, Marta, dir. 2 April 2016. “Night Shift”. Radio. World Report. Radio Nine."
    ),
    ("letter", "Sok, Vanna. 7 May 2012. “On the hotline”. Letter. Received by Thi Mai Tran."),
    ("press2", "Chan, Rose. 2022. “Wages at Sea”. Journal of Migration. In press."),
    (
      "entry",
      "“Debt bondage”. 2010. In Encyclopaedia of Labour, 3rd ed., 432. Oslo: Nordic Press."
    ),
    ("entry2", "“bondage”. 2010. In Dictionary of Work, revised ed. Nordic Press."),
    ("law", "Migrant Work Act, 14, sec. 5, 12 Gazette 7 (Fiji, 2001)."),
    ("case", "Ek v. Harbour, 12/2009 (High Court, Fiji, 4 March 2009)."),
    ("song", "Lim, Hua. 1978. Ferry. Performed by Mei Ong. Blue Records."),
    (
      "series-ed",
      """
      Phan, Linh. 2008. “Salt”. Series edited by Rose Chan. In Works, 2nd ed., by Ken Ito, 9. \
      Coasts. Delta Books.
      """
    ),
    ("report2", "Survey Office. 2008. Counting. Report. Survey Office."),
  ])
  func namesEverybodyWhoHadAPart(kind: String, expected: String) throws {
    #expect(try reference(on: kind, of: Self.built()) == expected)
  }

  @Test func factsSayWhatEachVariableIs() throws {
    let site = try Self.built()
    #expect(try facts(on: "film", of: site).contains("Directed by: Ek, Dara"))
    let law = try facts(on: "law", of: site)
    #expect(law.contains("Jurisdiction: Fiji"))
    #expect(law.contains("Section: 5"))
    let court = try facts(on: "case", of: site)
    #expect(court.contains("Court or authority: High Court"))
    #expect(court.contains("Jurisdiction: Fiji"))
    #expect(try facts(on: "press2", of: site).contains("State of publication: in press"))
    #expect(
      try facts(on: "entry", of: site)
        .contains("Published in: Encyclopaedia of Labour, Page 432"))
    #expect(try facts(on: "report2", of: site).contains("Kind: Report"))
  }

  @Test func publishesNoAbstractOfAnExport() throws {
    let item = """
      "id": "a", "type": "book", "title": "Rivers", "author": [{"literal": "Office"}],
      "abstract": "Their own words on the coast."
      """
    for file in ["[{\(item)}]", "{\"items\": [{\(item)}]}"] {
      let site = try Self.built(file)
      for file in site.files {
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Their own words"))
      }
    }
  }

  @Test func printsTheSummaryThatTheEditorsWrote() throws {
    let site = try BuiltSmallSite(adding: [
      "sources/more.yml":
        "- id: a\n  type: book\n  title: Rivers\n  abstract: What it says of the coast.\n"
        + "  cited-in: example-report, p. 1\n"
    ])
    #expect(site["sources/a.html"]?.contains("What it says of the coast.") == true)
  }

  @Test func readsTheEndingOfBetterBibTeX() throws {
    let site = try BuiltSmallSite(adding: [
      "sources/library.yaml": """
      ---
      references:
      - id: doe2001
        type: article-journal
        title: Something
        author:
        - family: Doe
          given: Jane
        issued:
        - year: 2001
        container-title: Journal
      ...

      """
    ])
    #expect(try reference(on: "doe2001", of: site) == "Doe, Jane. 2001. “Something”. Journal.")
  }

  @Test(arguments: [
    (#"Garc{\\'i}a"#, #"{\'i}"#), (#"The {UNHCR} abroad"#, "{UNHCR}"),
    (#"\\textit{Sur l'eau}"#, #"\textit{"#), ("CO$_2$ at sea", "$_2$"),
    (#"Law \\& order"#, #"\&"#),
  ])
  func reportsMarksOfLaTeX(title: String, mark: String) throws {
    let site = SmallSite(adding: [
      "sources/more.json":
        #"[{"id": "a", "type": "book", "title": "\#(title)", "cited-in": "example-report"}]"#
    ])
    #expect(
      try site.findings().filter { $0.severity != .note }.map(\.message)
        == ["'\(mark)' is a mark of LaTeX, which is printed as it is"])
  }

  @Test(arguments: [#"C:\\drive"#, "From $5 to $6", "A set {1, 2}", "Either / or"])
  func leavesSignsThatAreNoMarks(title: String) throws {
    let site = SmallSite(adding: [
      "sources/more.json":
        #"[{"id": "a", "type": "book", "title": "\#(title)", "cited-in": "example-report"}]"#
    ])
    #expect(try site.findings().filter { $0.severity != .note } == [])
  }
}
