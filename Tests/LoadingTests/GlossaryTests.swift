import Library
import Loading
import Records
import TestSupport
import Testing

/// Terms are read with all they say, and found by the word or the kind of an instrument.
@Suite struct GlossaryTests {
  private static let terms = """
    - id: ncct
      term: NCCT
      stands-for:
        - text: National Committee for Counter Trafficking
          sources: example-report, p. 3
        - text: National Committee to Counter Trafficking
          note: in a list
          sources: example-report, p. 9
      gloss: A committee.
      country: KHM
      organizations: example-group
      terms: prakas
      sources: example-report, p. 3
    - id: mou
      term: MOU
      stands-for: {text: Memorandum of Understanding}
      gloss: A written understanding.
      explained-by: editors
      kind: memorandum-of-understanding
      sources: example-report, p. 4

    """

  private func library(_ instruments: String = "") throws -> Library {
    let files = ["glossary/more.yml": Self.terms, "legal/more.yml": instruments]
    return try #require(try SmallSite(adding: files).load().library)
  }

  @Test func readsATermWithEveryWayToSpellItOut() throws {
    let term = try #require(try library().terms["ncct"])
    #expect(term.displayName == "NCCT")
    #expect(
      term.expansions.map(\.text) == [
        "National Committee for Counter Trafficking", "National Committee to Counter Trafficking",
      ])
    #expect(term.expansions.map(\.note) == [nil, "in a list"])
    #expect(term.explainedBy == .source)
    #expect(
      term.related == [RecordKey(.organization, "example-group"), RecordKey(.term, "prakas")])
  }

  @Test func remembersWhatATermRefersTo() throws {
    let backlinks = try library().backlinks
    let owners = backlinks[RecordKey(.organization, "example-group")].map(\.owner)
    #expect(owners.contains(RecordKey(.term, "ncct")))
    #expect(backlinks[RecordKey(.term, "prakas")].map(\.owner) == [RecordKey(.term, "ncct")])
  }

  /// An instrument, and the term that explains what sort of text it is.
  @Test(arguments: [
    ("{kind: prakas, local-kind: Prakas, scope: national, countries: KHM", "prakas"),
    ("{kind: directive, local-kind: prakas, scope: national, countries: KHM", "prakas"),
    ("{kind: prakas, scope: national, countries: KHM", "prakas"),
    ("{kind: prakas, scope: national, countries: VNM", nil),
    // The kind words a text of one country, so one of several has to name its own word.
    ("{kind: prakas, scope: bilateral, countries: [KHM, VNM]", nil),
    ("{kind: prakas, local-kind: prakas, scope: bilateral, countries: [VNM, KHM]", "prakas"),
    // A word of its own is explained by no other word's term.
    ("{kind: prakas, local-kind: deika, scope: national, countries: KHM", nil),
    ("{kind: memorandum-of-understanding, scope: bilateral, countries: [KHM, VNM]", "mou"),
    ("{kind: memorandum-of-understanding, scope: regional", "mou"),
    ("{kind: agreement, local-kind: Memorandum  of understanding, scope: regional", "mou"),
    ("{kind: law, scope: national, countries: KHM", nil),
  ])
  func findsTheTermOfAnInstrument(keys: String, term: String?) throws {
    let text = "- \(keys), id: text, title: Text, sources: example-report}\n"
    let library = try library(text)
    let instrument = try #require(library.instruments["text"])
    #expect(library.term(explaining: instrument)?.id == term)
  }

  @Test func leavesOutATermThatIsADraft() throws {
    let draft = """
      - id: deika
        draft: true
        term: Deika
        gloss: A decision.
        country: KHM
        sources: example-report

      """
    let site = SmallSite(adding: ["glossary/more.yml": draft])
    #expect(try site.load().library?.terms.ids == ["prakas"])
    #expect(try site.load(includesDrafts: true).library?.terms.ids == ["deika", "prakas"])
  }
}
