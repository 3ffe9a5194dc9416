import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// The glossary, and its glosses where readers meet the words.
struct GlossaryPageTests {
  private static let files = [
    "legal/order.yml": """
    - id: order
      title: Order on a centre
      kind: prakas
      local-kind: prakas
      scope: national
      countries: KHM
      sources: example-report, p. 6
    - id: understanding
      title: Understanding on return
      kind: memorandum-of-understanding
      scope: bilateral
      countries: [KHM, VNM]
      sources: example-report, p. 6

    """,
    "glossary/more.yml": """
    - id: mou
      term: MOU
      stands-for:
        - {text: Memorandum of Understanding, sources: "example-report, p. 2"}
        - {text: Memo of Understanding, note: on the cover, sources: "example-report, p. 1"}
      gloss: A written understanding.
      kind: memorandum-of-understanding
      organizations: example-group
      sources: example-report, p. 2

    """,
  ]

  private func page(_ path: String, adding files: [String: String?] = files) throws -> String {
    try #require(try BuiltSmallSite(adding: files, baseURL: "https://example.org")[path])
  }

  @Test func anInstrumentSaysWhatItsKindMeansAndThatTheEditorsSaySo() throws {
    #expect(
      try page("law/order.html").contains(
        """
        <dt>Kind</dt><dd><a href="../glossary.html#term-prakas">Prakas</a>: A regulation that a \
        minister issues. <span class="note">Explained by the editors, not by a source.</span></dd>
        """))
  }

  @Test func anExplanationOfASourceCarriesItsNumber() throws {
    let page = try page("law/understanding.html")
    #expect(
      page.contains(
        """
        <dt>Kind</dt><dd><a href="../glossary.html#term-mou">Memorandum of understanding</a>: A written \
        understanding.<sup><a href="#s1" id="r1-1" aria-label="Source 1, p. 2" title="p. 2">1</a>\
        </sup></dd>
        """))
    #expect(!page.contains("Explained by the editors"))
  }

  @Test func aLocalWordWithoutATermStandsBesideItsKind() throws {
    let law = """
      - id: order
        title: Order
        kind: prakas
        local-kind: deika
        scope: national
        countries: KHM
        sources: example-report

      """
    let page = try page("law/order.html", adding: ["legal/order.yml": law])
    #expect(page.contains("<dt>Kind</dt><dd>Prakas (deika)</dd>"))
    #expect(page.contains("<p class=\"kicker\">Deika</p>"))
  }

  @Test func aLocalWordThatIsNotItsKindIsFollowedByTheKind() throws {
    let law = """
      - id: order
        title: Order
        kind: directive
        local-kind: prakas
        scope: national
        countries: KHM
        sources: example-report

      """
    let page = try page("law/order.html", adding: ["legal/order.yml": law])
    #expect(page.contains("#term-prakas\">Prakas</a> (directive): A regulation"))
  }

  @Test func theKickerIsTheJurisdictionsOwnWord() throws {
    let law = """
      - id: order
        title: Order
        kind: directive
        scope: national
        countries: KHM
        sources: example-report

      """
    let term = """
      - id: sarachor
        term: sarachor
        gloss: An instruction.
        country: KHM
        kind: directive
        sources: example-report

      """
    let files = ["legal/order.yml": law, "glossary/more.yml": term]
    let page = try page("law/order.html", adding: files)
    #expect(page.contains("<p class=\"kicker\">Sarachor</p>"))
    #expect(page.contains("#term-sarachor\">Sarachor</a> (directive): An instruction."))
  }

  @Test func anEntryHasItsAnchorItsScriptsItsMarkAndWhereItIsMet() throws {
    let page = try page("glossary.html")
    #expect(
      page.contains(
        """
        <div id="term-prakas"><dt><dfn lang="km-Latn">Prakas</dfn><span class="names">\
        <span class="vh">Also: </span><span lang="km">ប្រកាស</span> \
        <span class="note">given by the editors</span></span></dt><dd>\
        <p>A regulation that a minister issues.</p>\
        <p class="note">Explained by the editors, not by a source.\
        <sup><a href="#s1" id="r1-4" aria-label="Source 1, p. 4" title="p. 4">1</a></sup></p>\
        <ul class="met"><li>Jurisdiction: <a href="countries/cambodia.html">Cambodia</a></li>\
        <li>On this site: <a href="law/order.html">Order on a centre</a></li></ul></dd></div>
        """))
  }

  @Test func anAcronymShowsEveryWayInWhichItIsSpelledOut() throws {
    let page = try page("glossary.html")
    #expect(page.contains("<p class=\"meta\">The sources spell it out differently:</p>"))
    #expect(page.contains("<li>Memorandum of Understanding<sup>"))
    #expect(page.contains("<span class=\"note\">on the cover</span></li>"))
    #expect(page.contains("See: <a href=\"organizations/example-group.html\">Example Group</a>"))
  }

  @Test func entriesStandByTheirLetters() throws {
    let page = try page("glossary.html")
    let m = try #require(page.firstRange(of: "id=\"page-letter-1\">M</h3>"))
    let p = try #require(page.firstRange(of: "id=\"page-letter-2\">P</h3>"))
    #expect(m.lowerBound < p.lowerBound)
    #expect(page.contains("<li><a href=\"#page-letter-2\">P</a></li>"))
  }

  @Test func aWordUsedOfManyTextsNamesFiveAndCountsTheRest() throws {
    let laws = (1...7).map { number in
      """
      - {id: order-\(number), title: Order \(number), kind: prakas, scope: national, \
      countries: KHM, sources: example-report}

      """
    }
    let page = try page("glossary.html", adding: ["legal/orders.yml": laws.joined()])
    #expect(page.contains("Order 5</a>; and 2 more</li>"))
    #expect(!page.contains("Order 6"))
  }

  @Test func thePageIsALinkedSetOfTerms() throws {
    let page = try page("glossary.html")
    #expect(page.contains("\"@type\":\"DefinedTermSet\""))
    #expect(
      page.contains(
        """
        {"@type":"DefinedTerm","name":"Prakas","termCode":"prakas","alternateName":["ប្រកាស"],\
        "description":"A regulation that a minister issues.",\
        "url":"https://example.org/glossary.html#term-prakas"}
        """))
  }

  @Test func everyPageLeadsToTheGlossaryAndLawNamesItsKinds() throws {
    #expect(try page("index.html").contains("<li><a href=\"glossary.html\">Glossary</a></li>"))
    #expect(
      try page("law.html").contains(
        """
        <li><a href="glossary.html#term-prakas">Prakas</a> <span class="meta">Cambodia</span></li>
        """))
  }

  @Test func aSiteWithoutTermsHasNoGlossaryAndNoLinkToOne() throws {
    let site = try BuiltSmallSite(adding: ["glossary/terms.yml": nil])
    #expect(site["glossary.html"] == nil)
    for file in site.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("glossary.html"), "\(file.path)")
    }
  }

  @Test func anUnlistedOrganizationIsNotNamedByATerm() throws {
    var files: [String: String?] = Self.files
    files["organizations/quiet.yml"] = """
      - id: quiet-house
        name: Quiet House
        kind: ngo
        countries: KHM
        listed: false
        unlisted-reason: It asked not to be.
        sources: example-report

      """
    files["glossary/quiet.yml"] = """
      - id: qh
        term: QH
        stands-for: {text: Queue handling}
        gloss: A word.
        organizations: quiet-house
        sources: example-report

      """
    let built = try BuiltSmallSite(adding: files)
    #expect(try #require(built["glossary.html"]).contains("Stands for: Queue handling <span"))
    for file in built.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("quiet-house"), "\(file.path)")
    }
  }

  @Test func theExportSaysWhoExplainsATerm() throws {
    let csv = try page("data/glossary.csv")
    #expect(
      csv.contains(
        "prakas,Prakas,km-Latn,ប្រកាស,,A regulation that a minister issues.,editors,KHM,prakas,,,"
          + "\"example-report, p. 4\","))
    #expect(csv.contains(",source,,memorandum-of-understanding,organization example-group,,"))
  }
}
