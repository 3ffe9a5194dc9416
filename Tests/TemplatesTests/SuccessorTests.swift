import SiteSupport
import TestSupport
import Testing

/// That a record supersedes a treaty is said wherever its parties are: in the same words on pages, and
/// in data.
struct SuccessorTests {
  private func site(_ relation: String, status: String = "") throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "legal/pacts.yml": """
      - id: old-pact
        title: Pact of 1987
        kind: convention
        scope: regional
        parties: [KHM, VNM]
        events:
          - {type: adopted, date: 1987, sources: example-report}
          - {type: ratified, party: KHM, date: 1989, sources: example-report}
          - {type: withdrawn, party: VNM, date: 1995, sources: example-report}
        sources: example-report
      - id: new-pact
        title: Pact of 2014
        kind: convention
        scope: regional
        parties: [KHM]
        events: [{type: adopted, date: 2014, sources: example-report}]
        \(status)
        relations: [{type: \(relation), to: old-pact, sources: example-report}]
        sources: example-report

      """
    ])
  }

  private func words(_ page: some StringProtocol) -> String {
    String(page).replacing(/<sup.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: " ")
      .split(separator: " ").joined(separator: " ")
  }

  private func row(_ site: BuiltSmallSite) throws -> [Substring] {
    let page = try #require(site["participation.html"])
    let row = try #require(page.split(separator: "<tr id=\"p-old-pact\">").dropFirst().first)
    return try #require(row.split(separator: "</tr>").first).split(separator: "<td")
  }

  @Test func theTableTheCountryAndTheListsSayIt() throws {
    let site = try site("supersedes")
    let row = try row(site)
    #expect(words(row[0]).contains("followed by Pact of 2014"))
    #expect(words(row[1]).contains("Ratified 1989 followed by Pact of 2014"))
    // Who has left is none of those whom it might concern.
    #expect(!words(row[2]).contains("followed by"))
    let country = try #require(site["countries/cambodia/law.html"])
    let section = try #require(country.split(separator: "id=\"page-participation\"").last)
    #expect(words(section).contains("followed by Pact of 2014"))
    let law = words(try #require(site["law.html"]))
    #expect(law.contains("followed by Pact of 2014"))
  }

  @Test func theDataSayIt() throws {
    let site = try site("supersedes")
    let csv = try #require(site["data/participation.csv"])
    let lines = csv.split(separator: "\r\n")
    #expect(lines[0].contains(",remarks,followed_by,"))
    #expect(lines.contains { $0.hasPrefix("old-pact,") && $0.contains(",,new-pact,") })
    #expect(!lines.contains { $0.hasPrefix("new-pact,") && $0.contains("old-pact") })
    let json = try #require(site["data/participation.json"])
    #expect(
      json.filter { !$0.isWhitespace }.contains("\"followed_by\":[\"new-pact\"]"))
    let instruments = try #require(site["data/instruments.csv"])
    #expect(
      instruments.split(separator: "\r\n").contains {
        $0.hasPrefix("old-pact,") && $0.contains(",new-pact,")
      })
    let page = try #require(site["law/old-pact.html"])
    #expect(
      page.contains(
        "\"@reverse\":{\"legislationChanges\":[{\"@type\":\"Legislation\",\"name\":\"Pact of 2014\""
      ))
  }

  @Test(arguments: [
    ("amends", ""), ("supersedes, doubt: A slip of the report", ""),
  ])
  func nothingElseIsASuccession(relation: String, status: String) throws {
    let site = try site(relation, status: status)
    #expect(try !words(row(site)[1]).contains("followed by"))
    #expect(try !#require(site["law/old-pact.html"]).contains("page-followed"))
    #expect(try !#require(site["data/participation.csv"]).contains(",new-pact,"))
  }

  @Test func aDraftHasTakenNoOthersPlace() throws {
    let site = try BuiltSmallSite(adding: [
      "legal/acts.yml": """
      - id: act
        title: Act of 1987
        kind: law
        scope: national
        countries: KHM
        status: {is: in-force, as-of: 2020, sources: example-report}
        sources: example-report
      - id: bill
        title: The Bill
        kind: law
        scope: national
        countries: KHM
        status: {is: under-development, sources: example-report}
        relations: {type: supersedes, to: act, sources: example-report}
        sources: example-report

      """
    ])
    let law = words(try #require(site["law.html"]))
    #expect(law.contains("to be followed by The Bill") && !law.contains(" followed by The Bill,"))
    let page = words(try #require(site["law/act.html"]))
    #expect(page.contains("To be followed by The Bill") && !page.contains("Followed by The Bill"))
    #expect(try !#require(site["data/instruments.csv"]).contains(",bill,"))
  }
}
