import TestSupport
import Testing

@Suite struct GlossaryCheckTests {
  private func law(localKind: String, countries: String = "KHM") -> String {
    """
    - id: order
      title: Order
      kind: prakas
      local-kind: \(localKind)
      scope: national
      countries: \(countries)
      sources: example-report

    """
  }

  private func report(localKind: String, countries: String = "KHM") throws -> String {
    let text = law(localKind: localKind, countries: countries)
    return try SmallSite(adding: ["legal/order.yml": text]).report()
  }

  @Test func placesALocalKindThatNoTermExplainsWhereItIsWritten() throws {
    try expectReport(
      report(localKind: "praka"),
      """
      legal/order.yml:4:15: 'praka' must be explained by a term of the glossary \
      [local-kind-without-gloss]
        help: did you mean 'Prakas'?

      """)
  }

  @Test func takesAWordOfAnotherCountryForAnotherWord() throws {
    try expectReport(
      report(localKind: "prakas", countries: "VNM"),
      """
      legal/order.yml:4:15: 'prakas' must be explained by a term of the glossary \
      [local-kind-without-gloss]

      """)
  }

  @Test(arguments: ["prakas", "Prakas", "PRAKAS", "ប្រកាស"])
  func acceptsAWordOfTheGlossaryWhateverItsCapitalsAndItsScript(word: String) throws {
    try expectReport(report(localKind: word), "")
  }

  @Test func namesEachWordAndKindThatTwoTermsOfOneJurisdictionClaim() throws {
    let terms = """
      - id: order
        term: Order
        names: [{text: prakas}, {text: Deika}]
        gloss: An order.
        country: KHM
        kind: prakas
        sources: example-report
      - id: prakas-of-vietnam
        term: Prakas
        gloss: Another thing elsewhere.
        country: VNM
        kind: prakas
        sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["glossary/more.yml": terms]).report(),
      """
      glossary/terms.yml:2:9: 'prakas' must not claim the kind 'prakas', which 'order' explains \
      [term-claimed-twice]
        glossary/more.yml:2:9: the other term
      glossary/terms.yml:2:9: 'prakas' must not claim the word 'prakas', which 'order' explains \
      [term-claimed-twice]
        glossary/more.yml:2:9: the other term

      """)
  }

  @Test func asksForARecordOfTheCountryOfATerm() throws {
    let term = """
      - id: decree
        term: Decree
        gloss: A regulation.
        country: FRA
        sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["glossary/more.yml": term]).report(),
      """
      glossary/more.yml:1:7: 'FRA' must have a record in 'countries/', since 'decree' speaks of it \
      [country-without-record]

      """)
  }
}
