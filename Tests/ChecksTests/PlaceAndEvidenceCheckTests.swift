import TestSupport
import Testing

@Suite struct PlaceAndEvidenceCheckTests {
  @Test func placesEachUnknownAreaWhereItIsWritten() throws {
    let group = """
      - id: haven
        name: Haven
        kind: ngo
        services:
          - {kind: legal-aid, areas: [KH-1, KH-02, VN-HNX], sources: example-report}
        locations:
          - {visibility: public, area: FR-751, sources: example-report}
        sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["organizations/haven.yml": group]).report(),
      """
      organizations/haven.yml:5:39: 'KH-02' must be a code of ISO 3166-2, or that of a place that \
      the site declares [unknown-subdivision]
        help: did you mean 'KH-2'?
      organizations/haven.yml:5:46: 'VN-HNX' must be a code of ISO 3166-2, or that of a place that \
      the site declares [unknown-subdivision]
      organizations/haven.yml:7:34: 'FR-751' must be a code of ISO 3166-2, or that of a place that \
      the site declares [unknown-subdivision]

      """)
  }

  @Test func namesEachCountryWithoutRecordOnceAtItsFirstUse() throws {
    let flows = """
      - {id: a, label: A, value: 1, unit: people, geography: KHM, to: FRA, sources: example-report}
      - {id: b, label: B, value: 1, unit: people, geography: [LAO, FRA], sources: example-report}

      """
    let law = """
      id: treaty
      title: Treaty
      kind: treaty
      scope: global
      parties: [LAO, FRA, KHM]
      sources: example-report

      """
    let group = "- {id: aid, name: Aid, kind: ngo, countries: LAO, sources: example-report}\n"
    let site = SmallSite(adding: [
      "figures/flows.yml": flows, "legal/treaty.yml": law, "organizations/aid.yml": group,
    ])
    try expectReport(
      site.report(),
      """
      figures/flows.yml:1:65: 'FRA' must have a record in 'countries/', since 'a' speaks of it \
      [country-without-record]
      figures/flows.yml:2:57: 'LAO' must have a record in 'countries/', since 'b' speaks of it \
      [country-without-record]

      """)
  }

  @Test(arguments: [0, 3, -1])
  func refusesAChoiceThatIsNoClaim(chosen: Int) throws {
    let law = """
      id: treaty
      title: Treaty
      kind: treaty
      scope: global
      disputes:
        about: Year
        claims:
          - {says: In 2007, sources: example-report}
          - {says: In 2008, sources: example-report}
        decision: {chosen: \(chosen), reason: Printed twice., by: The editors, date: 2026-11-21}
      sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["legal/treaty.yml": law]).report(),
      """
      legal/treaty.yml:10:22: '\(chosen)' must be the number of a claim, from 1 to 2 \
      [chosen-claim]

      """)
  }

  @Test func notesADocumentThatNothingUses() throws {
    let sources =
      "- {id: unread, type: book, title: Book, cited-in: example-report}\n"
      + "- {id: unused, type: book, title: Book}\n- {id: used, type: book, title: Book}\n"
    let page = "---\nid: more\ntitle: More\nsummary: More.\n---\nMore [@used].\n"
    try expectReport(
      SmallSite(adding: ["sources/more.yml": sources, "pages/more.md": page]).report(),
      """
      sources/more.yml:2:8: 'unused' must be cited by a record; nothing uses it [unused-document]

      """)
  }
}
