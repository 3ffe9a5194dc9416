import Foundation
import Records
import SiteSupport
import Testing

/// The linked data says that an instrument is in force, or no longer, only where all sources do.
struct LegalForceTests {
  private static let inForce = "https://schema.org/InForce"
  private static let notInForce = "https://schema.org/NotInForce"

  /// What linked data says of an instrument with each status. Of the others it says nothing.
  private static let force: [InstrumentStatus.Meaning: String] = [
    .inForce: inForce, .partlyInForce: "https://schema.org/PartiallyInForce", .repealed: notInForce,
    .annulled: notInForce, .expired: notInForce,
  ]

  /// The page of an instrument of the small site with these statuses, each `status [party] [date]`.
  private func force(of statuses: [String]) throws -> String? {
    let lines = statuses.map { status -> String in
      let parts = status.split(separator: " ")
      let party = parts.first { $0 == "KHM" || $0 == "VNM" }.map { ", party: \($0)" } ?? ""
      let date = parts.first { $0.first?.isNumber == true }.map { ", as-of: \($0)" } ?? ""
      return "    - {is: \(parts[0])\(party)\(date), sources: example-report}"
    }
    let site = try BuiltSmallSite(adding: [
      "legal/pact.yml": """
      - id: pact
        title: The Pact
        kind: treaty
        scope: regional
        parties: [KHM, VNM]
        status:
      \(lines.joined(separator: "\n"))
        sources: example-report

      """
    ])
    return Self.force(in: try #require(site["law/pact.html"]))
  }

  /// The legal force in the linked data of a page.
  private static func force(in page: String) -> String? {
    let name = "\"legislationLegalForce\":\""
    guard let start = page.range(of: name) else { return nil }
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  @Test(arguments: InstrumentStatus.Meaning.allCases)
  func eachStatusHasItsLegalForce(status: InstrumentStatus.Meaning) throws {
    #expect(try force(of: [status.rawValue]) == Self.force[status])
  }

  @Test(arguments: [
    (["in-force 2020", "in-force 2022"], inForce),
    (["repealed 2020", "repealed 2022"], notInForce),
    // Sources that disagree, and statuses of one party, say nothing of the whole.
    (["in-force", "repealed"], nil),
    (["in-force 2020", "repealed 2022"], nil),
    (["in-force KHM"], nil),
    (["repealed KHM", "in-force VNM"], nil),
    (["in-force", "unknown"], nil),
  ])
  func onlyWhatAllSourcesSayOfAllPartiesIsGiven(
    statuses: [String], force expected: String?
  ) throws {
    #expect(try force(of: statuses) == expected)
  }

  @Test(arguments: [
    ("arv-constitution", inForce), ("lakes-convention", inForce), ("arv-old-act", notInForce),
    ("arv-est-memorandum", notInForce), ("arv-permit-act", nil), ("arv-open-treaty", nil),
    ("lakes-visa", nil), ("world-agenda", nil), ("lakes-fund", nil),
  ])
  func theLawsOfTheGoldenSiteHaveTheirLegalForce(id: String, force: String?) throws {
    let page = try #require(try GoldenSite.built.get().files["law/\(id).html"])
    #expect(page.contains("\"@type\":\"Legislation\""))
    #expect(Self.force(in: page) == force)
  }
}
