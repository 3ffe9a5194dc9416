import Diagnostics
import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// A record that a closed edition keeps may be deleted: the edition prints it, and nothing else does.
@Suite struct DeletedRecordTests {
  private static let page = "countries/cambodia/edition-2022.html"
  private static let older = SmallSite.soundFiles["countries/kh/factsheet.md"] ?? ""

  /// The site with the closed edition and without the records.
  private static func site(older: String = older) throws -> SmallSite {
    var files: [String: String?] = try EditionClosing(
      "cambodia-2022", in: SmallSite().folder, key: nil
    ).files
      .mapValues { String(decoding: $0, as: UTF8.self) }
    files["countries/kh/factsheet.md"] = .some(older)
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    files["site.yml"] = .some(SmallSite.settings.replacing("headline: example-count\n", with: ""))
    files["figures/count.yml"] = .some(nil)
    files["legal/example.yml"] = .some(nil)
    return SmallSite(adding: files)
  }

  @Test func isPrintedByTheEditionAlone() throws {
    let outcome = try Self.site().build()
    #expect(outcome.findings.filter { $0.severity != .note } == [])
    let files = try #require(outcome.files)
    let old = try #require(files.first { $0.path == Self.page })
    let text = String(decoding: old.bytes, as: UTF8.self)
    #expect(text.contains("594") && text.contains("Example Law"))
    #expect(!files.contains { $0.path.contains("example-law") })
    for file in files where file.path.hasSuffix(".html") {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("example-law.html"))
    }
  }

  @Test func isMissingWhereTheEditionDoesNotKeepIt() throws {
    let older = Self.older.replacing("{example-count}", with: "{example-count} and {other-count}")
    let found = try Self.site(older: older).findings().filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["dangling-reference"])
    #expect(found.first?.message == "'{other-count}' must name a figure that exists")
  }
}
