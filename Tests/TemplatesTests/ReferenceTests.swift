import Exports
import Foundation
import Publishing
import SiteSupport
import TestSupport
import Testing

/// A reference has every part in the order of Chicago's author-date style.
///
/// `Tests/Acceptance` compares the same fixture with what citeproc-py makes of it.
@Suite struct ReferenceTests {
  private static func fixture(_ name: String) throws -> String {
    try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/\(name)"), encoding: .utf8)
  }

  private static func built(_ name: String) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: ["sources/\(name)": try fixture(name)])
  }

  /// The reference on the page of a source, without markup.
  private func reference(on page: String, of site: BuiltSmallSite) throws -> String {
    let html = try #require(site["sources/\(page).html"], "\(page)")
    let start = try #require(html.firstRange(of: "<p class=\"cite-text\">"))
    let rest = html[start.upperBound...]
    let text = rest[..<(try #require(rest.firstRange(of: "</p>"))).lowerBound]
    return String(text.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&"))
  }

  @Test(arguments: [
    (
      "report",
      """
      Okello, Grace, and Marta Ruiz. 2019. Counting the Unseen. Working paper WP-12. Kampala: \
      Institute for Labour Studies. example.org/wp12.
      """
    ),
    (
      "book",
      "Humboldt, Alexander von. 2004. Rivers and Borders. 2nd ed. Leiden: Harbour Press."
    ),
    (
      "edited",
      """
      Sok, Dara, and Thi Mai Tran, eds. 2011. Law on the Mekong. Vol. 3. Mekong Studies 7. Hanoi: \
      Delta Books.
      """
    ),
    (
      "chapter",
      """
      Phan, Linh. 2011. “Who Returns”. In Law on the Mekong, edited by Dara Sok, 45–67. Hanoi: Delta \
      Books.
      """
    ),
    (
      "article",
      """
      Aye, Min, Rose Chan, Luis Diaz, and Sophal Eng. May 2016. “Debt and Passage”. Journal of \
      Migration 12 (3): 101–119. doi.org/10.1000/jm.2016.12.
      """
    ),
    (
      "news",
      """
      Meas, Sovann. 2020. “Court Frees Nine”. The Daily Post, 14 February 2020. news.example.org/nine.
      """
    ),
    ("mag", "Ito, Ken. 2018. “The Long Road”. Harbour Monthly, July 2018, 22."),
    (
      "web",
      """
      Ministry of Labour. 2021. “Hotlines by Province”. Ministry of Labour, 3 September 2021. \
      example.org/hotlines.
      """
    ),
    ("thesis", "Noor, Aisha. 2015. “Paths Home”. PhD thesis, University of Penang."),
    (
      "paper",
      """
      Brandt, Ida. 2013. “Measuring Consent”. In Proceedings of the Third Conference on Labour, 9–18. \
      Oslo: Nordic Press.
      """
    ),
    ("legislation", "Labour Migration Act, Act 12, 40 Official Gazette 7 (1 June 1998)."),
    ("case", "Prosecutor v. Ek, No. 17/2012 (Supreme Court, 23 November 2012)."),
    (
      "dataset",
      """
      Office of Statistics. 2021. “Border Crossings 2000-2020”. Version 1.2. Office of Statistics. \
      doi.org/10.5000/bc.
      """
    ),
    ("treaty", "Agreement on Transit, 1 March 2003. example.org/treaty."),
    (
      "speech", "Lim, Hua. 2010. “Opening Remarks”. Keynote. Regional Forum, Jakarta, 2 April 2010."
    ),
    (
      "interview",
      "Sok, Vanna. May 2012. “On Leaving”. Interview by Thi Mai Tran. Harbour Monthly."
    ),
    (
      "review",
      """
      Aye, Min. 2006. “Debts of Passage”. Review of Rivers and Borders, by Alexander Humboldt. \
      Journal of Migration 3 (2): 432.
      """
    ),
    ("reprint", "Ito, Ken. (1926) 1990. The Old Road. Leiden: Harbour Press."),
    ("press", "Chan, Rose. In press. “Wages at Sea”. Journal of Migration."),
    (
      "newsec",
      "Meas, Sovann. 2020. “Court Frees Nine”. Nation. The Daily Post, 14 February 2020, B4."
    ),
    ("given", "Sukarno. 1964. Speeches. Delta Books."),
    ("manuscript", "Noor, Aisha. 1921. “Notes of a Clerk”. Box 4. National Archive, Suva."),
    ("multi", "Phan, Linh. 2008. The Long Coast. Vol. 2. Delta Books."),
    (
      "transl",
      "Phan, Linh. 2008. Salt. Edited by Ken Ito. Translated by Rose Chan. Delta Books."
    ),
  ])
  func printsEachKind(kind: String, reference: String) throws {
    let site = try Self.built("kinds.json")
    #expect(try self.reference(on: "kind-\(kind)", of: site) == reference)
  }

  @Test func printsAnExportOfZotero() throws {
    let site = try Self.built("zotero.json")
    let references = try [
      "http-zotero-org-users-8123456-items-q7kd3lpx", "8123456-9f2hwq4m", "smithreport2014", "x-y",
      "lim-opening-2010", "2009", "2021",
    ].map { try reference(on: $0, of: site) }
    #expect(
      references == [
        """
        Tang, Wei Ling, and Anna van den Berg. September 2018. “Debt on board: CO2 rules, wages and \
        the Maritime Labour Convention”. Journal of Maritime Labour & Society 9 (3): 301–318. \
        doi.org/10.5555/jmls.2018.0042.
        """,
        """
        Pacific Institute for Fair Work. About 2020. Recruitment fees in the Pacific. Policy paper \
        14. Policy papers. Suva: Pacific Institute for Fair Work. pifw.example.org/papers/14.pdf.
        """,
        """
        Smith, Ann, Jr. Summer 2014. Rivers and borders. 2nd ed. Translated by Chidi Okafor. Leiden: \
        Harbour Press.
        """,
        "Prosecutor v. Ek, No. 17/2012 (Supreme Court, 23 November 2012).",
        "Lim, Hua. Rainy season 2010. “Opening remarks”. Keynote. Regional Forum, Jakarta.",
        "ហ៊ុន សុភា. About 2009. ខេត្ត. Survey Office.",
        """
        Office of Statistics. 2021 to 2023. “Border crossings, 106 journeys”. Version 1.2. Office of \
        Statistics. doi.org/10.5000/bc.77.
        """,
      ])
    let page = try #require(site["sources/http-zotero-org-users-8123456-items-q7kd3lpx.html"])
    #expect(
      page.contains("CO<sub>2</sub> rules, wages and the <i>Maritime Labour Convention</i></cite>"))
    #expect(page.contains("<title>Debt on board: CO₂ rules, wages and the Maritime Labour"))
    #expect(try #require(site["sources/2021.html"]).contains("10<sup>6</sup> journeys</cite>"))
    #expect(try #require(site["sources/x-y.html"]).contains("<dd>Judgment</dd>"))
  }

  @Test func publishesNobodysNotes() throws {
    for name in ["zotero.json", "better-bibtex.yml"] {
      let site = try Self.built(name)
      for file in site.files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        for secret in ["Sokha", "29999999", "tangDebt2018", "nguyen2015", "remark of the reader"] {
          #expect(!text.contains(secret), "\(file.path)")
        }
        #expect(!text.contains("&lt;i&gt;") && !text.contains("&amp;amp;"), "\(file.path)")
      }
    }
  }

  @Test func printsAnExportOfBetterBibTeX() throws {
    let site = try Self.built("better-bibtex.yml")
    #expect(
      try reference(on: "nguyenvillages2015", of: site)
        == "Nguyễn, Thị Mai. 2015. “Villages without men: aSEAN at work”. Harbour Monthly, July 2015, 22."
    )
    #expect(
      try reference(on: "okellounseen2019", of: site) == """
        Okello, Grace, and Marta Ruiz. 5 March 2019 to 1 April 2019. Counting the unseen. Kampala: \
        Institute for Labour Studies.
        """)
  }

  @Test func twoIdentifiersThatDifferInCaseOnlyHavePagesOfTheirOwn() throws {
    let items = ["Smith", "smith", "SMITH", "..."].map {
      #"{"id": "\#($0)", "type": "book", "title": "Work \#($0)"}"#
    }
    let site = try BuiltSmallSite(adding: [
      "sources/a.json": "[\(items.joined(separator: ", "))]\n"
    ])
    let pages = site.files.map(\.path).filter { $0.hasPrefix("sources/") }
    #expect(
      pages.sorted() == [
        "sources/example-report.html", "sources/smith-faa6b930.html",
        "sources/smith-fdad8130.html", "sources/smith.html", "sources/source-0ac31c19.html",
      ])
    #expect(site["sources/smith.html"]?.contains("<h1>Work smith</h1>") == true)
  }

  @Test func theTitleLeadsWhereNobodyIsNamed() throws {
    let site = try BuiltSmallSite(adding: [
      "sources/a.json": """
      [{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[2014, 5]]},
        "publisher": "P", "publisher-place": "Q"}]

      """
    ])
    #expect(try reference(on: "a", of: site) == "T. May 2014. Q: P.")
  }

  @Test func namesAreShortenedFromTheEleventhOn() throws {
    func reference(_ count: Int) throws -> String {
      let names = (1...count).map { #"{"family": "F\#($0)", "given": "G\#($0)"}"# }
      let site = try BuiltSmallSite(adding: [
        "sources/a.json":
          #"[{"id": "a", "type": "book", "title": "T?", "author": [\#(names.joined(separator: ","))]}]"#
      ])
      return try self.reference(on: "a", of: site)
    }
    #expect(try reference(3) == "F1, G1, G2 F2, and G3 F3. No date. T?")
    #expect(
      try reference(11) == """
        F1, G1, G2 F2, G3 F3, G4 F4, G5 F5, G6 F6, G7 F7, et al. No date. T?
        """)
  }
}
