import Exports
import Library
import Loading
import Records
import TestSupport
import Testing

/// What an export of the source says of that which the site withholds.
struct SourceExportTests {
  /// The notice of an export of a site with one body that has these keys.
  private func notice(_ keys: [String], kind: RecordKind = .organization) throws -> String? {
    let site = SmallSite(adding: [
      "organizations/body.yml": """
      - id: body
        name: Body
        countries: KHM
        sources: example-report
        \(keys.joined(separator: "\n  "))

      """
    ])
    let library = try #require(try site.load(includesDrafts: true).library)
    return try SourceExport(kind, as: .csv, from: site.folder, loaded: library).notice
  }

  private static func contact(_ channel: String, published: Int = 2026) -> String {
    "contacts: {channel: \(channel), value: 023 111 222, published: \(published), sources: example-report}"
  }

  private static func location(_ keys: String) -> String {
    "locations: {\(keys), sources: example-report}"
  }

  @Test(arguments: [
    ["kind: ngo", contact("phone")], ["kind: facility", contact("hotline")],
    ["kind: ngo", location("visibility: public, address: 1 Road, published: 2026")],
    ["kind: ngo", location("visibility: public, area: KH-12")],
  ])
  func anExportOfWhatTheSiteShowsSaysNothing(keys: [String]) throws {
    #expect(try notice(keys) == nil)
  }

  @Test(arguments: [
    (["kind: facility", contact("phone")], "1 withheld contact"),
    (
      [
        "kind: ngo", "services: {kind: shelter, sources: example-report}", "contacts:",
        "  - {channel: phone, value: 023 111 222, published: 2026, sources: example-report}",
        "  - {channel: fax, value: 023 111 223, published: 2026, sources: example-report}",
      ], "2 withheld contacts"
    ),
    (["kind: ngo", contact("phone, visibility: withheld")], "1 withheld contact"),
    (
      ["kind: facility", location("visibility: public, area: KH-12")],
      "1 location not wholly public"
    ),
    (
      ["kind: ngo", location("visibility: public, coordinates: \"11.55, 104.92\"")],
      "1 location not wholly public"
    ),
    (
      [
        "kind: ngo", contact("phone"),
        location("visibility: area-only, reason: Safety., area: KH-12"),
      ], "1 location not wholly public, 1 withheld contact"
    ),
    (
      [
        "kind: ngo", contact("phone", published: 2007),
        location("visibility: public, address: 1 Road, published: 2001"),
      ], "2 contacts or addresses too old to show"
    ),
    (
      ["kind: ngo", "listed: false", "unlisted-reason: It asked not to be."],
      "1 unlisted organization"
    ),
    (["kind: ngo", "draft: true"], "1 draft"),
  ])
  func anExportSaysWhatItHoldsThatTheSiteWithholds(keys: [String], what: String) throws {
    #expect(
      try notice(keys)
        == "NOT FOR PUBLICATION: this export holds what the site withholds: \(what)")
    #expect(try notice(keys, kind: .figure) == nil)
  }
}
