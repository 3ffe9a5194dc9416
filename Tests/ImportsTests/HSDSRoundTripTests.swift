import Diagnostics
import Exports
import Imports
import Library
import Loading
import Records
import SiteSupport
import Templates
import TestSupport
import Testing
import Values

/// What a site exports, imported into a site without organizations and exported again.
struct HSDSRoundTripTests {
  @Test func anImportOfAnExportLosesNothing() throws {
    let first = try SmallDirectory.built()
    let imported = try Self.imported(Self.feed(of: first), SmallDirectory.withoutOrganizations)
    // The small site has this one without the directory.
    #expect(
      imported.findings.map(\.message) == [
        "the organization 'Example Group' is the organization 'example-group' already and was not imported"
      ])
    let second = try BuiltSmallSite(
      adding: SmallDirectory.withoutOrganizations.merging(Self.files(of: imported)) { $1 })
    for name in Self.names {
      #expect(second["data/hsds/\(name).json"] == first["data/hsds/\(name).json"], "\(name)")
    }
  }

  @Test func theRecordsSayTheSameInEveryOtherTable() throws {
    let first = try SmallDirectory.built()
    let imported = try Self.imported(Self.feed(of: first), SmallDirectory.withoutOrganizations)
    let second = try BuiltSmallSite(
      adding: SmallDirectory.withoutOrganizations.merging(Self.files(of: imported)) { $1 })
    for name in ["organizations", "services", "contacts", "roles"] {
      #expect(second["data/\(name).csv"] == first["data/\(name).csv"], "\(name)")
    }
  }

  @Test func anOrganizationThatIsThereIsNotImportedAgain() throws {
    let first = try SmallDirectory.built()
    let imported = try Self.imported(Self.feed(of: first), SmallDirectory.files)
    #expect(imported.files.isEmpty)
    #expect(imported.knownCount == 5)
    #expect(Set(imported.findings.map(\.rule)) == ["import-already-there"])
  }

  // MARK: Support

  static let names = ["organizations", "services", "locations", "taxonomies", "taxonomy_terms"]

  static func feed(of site: BuiltSmallSite) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        site["data/hsds/\(name).json"].map { ("\(name).json", $0) }
      })
  }

  static func imported(
    _ feed: [String: String], _ files: [String: String?] = [:]
  ) throws -> HSDSImport {
    let library = try #require(try SmallSite(adding: files).load().library)
    let folder = ContentFolder.memory(feed.mapValues { Array($0.utf8) })
    return try HSDSImport(
      folder, paths: feed.keys.sorted(), into: library,
      words: Words(vocabulary: library.vocabulary),
      options: HSDSImport.Options(
        source: "example-report", date: Day("2026-06-01") ?? .unread,
        organizationKind: library.vocabulary.word("ngo", of: OrganizationKind.self) ?? .unread,
        serviceKind: library.vocabulary.word("community-support", of: ServiceKind.self) ?? .unread,
        country: nil, isDraft: false))
  }

  static func files(of imported: HSDSImport) -> [String: String?] {
    Dictionary(uniqueKeysWithValues: imported.files.map { ($0.path, Optional($0.text)) })
  }
}

extension SmallDirectory {
  /// The small site without its organizations, which an import brings back.
  static let withoutOrganizations: [String: String?] = files.mapValues { _ in nil }
}
