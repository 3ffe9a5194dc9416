import Foundation
import SiteSupport
import Testing

/// One page of each type is as `Tests/PublishingTests/Golden` has it, so that each change of a page is
/// read in the diff.
///
/// `DOSSIER_UPDATE_GOLDEN=1 swift test --filter GoldenPageTests` rewrites the files. That run fails
/// where it changed one, so that a variable left set hides nothing.
struct GoldenPageTests {
  private let site: GoldenSite

  init() throws { site = try GoldenSite.built.get() }

  @Test(arguments: GoldenFile.all)
  func eachGoldenFileIsWhatTheSiteNowHas(file: GoldenFile) throws {
    let found = try file.made(by: site)
    let expected = try file.kept()
    guard found != expected else { return }
    if GoldenFile.isUpdating {
      try file.write(found)
      Issue.record("\(file.name) has been rewritten; read its diff")
      return
    }
    guard let expected else {
      Issue.record("Golden/\(file.name) is missing; \(GoldenFile.howToUpdate)")
      return
    }
    Issue.record("\(Self.firstDifference(in: file.name, expected, found))")
  }

  @Test func eachFileOfTheFolderIsCompared() throws {
    let names = Set(GoldenFile.all.map(\.name))
    let stale = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path)
      .filter { !names.contains($0) }.sorted()
    if GoldenFile.isUpdating {
      for name in stale {
        try FileManager.default.removeItem(at: GoldenFile.folder.appendingPathComponent(name))
      }
    }
    #expect(stale == [], "no test compares these; \(GoldenFile.howToUpdate)")
    #expect(names.count == GoldenFile.all.count)
  }

  @Test func eachTypeOfPageIsCompared() {
    let compared = Set(GoldenFile.all.compactMap(\.path).map(Self.type))
    let pages = site.files.keys.filter { $0.hasSuffix(".html") }
    // Old addresses lead to pages of any type.
    let moved = ["deep/*.html", "info/*.html", "numbers.html"]
    #expect(Set(pages.map(Self.type)).subtracting(compared).subtracting(moved).sorted() == [])
  }

  @Test(arguments: GoldenFile.all)
  func theGoldenFormLosesNothingButTheHashesOfAssets(file: GoldenFile) throws {
    guard let path = file.path else { return }
    func packed(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    let styles = try #require(site.files.keys.first { $0.hasPrefix("assets/site.") })
    let scripts = try #require(site.files.keys.first { $0.hasPrefix("assets/filters.") })
    let moved = try #require(site.files.keys.first { $0.hasPrefix("assets/moved.") })
    let text = try #require(site.files[path])
      .replacingOccurrences(of: styles, with: "assets/site.HASH.css")
      .replacingOccurrences(of: scripts, with: "assets/filters.HASH.js")
      .replacingOccurrences(of: moved, with: "assets/moved.HASH.js")
    #expect(packed(text) == packed(try file.made(by: site)))
  }

  @Test(arguments: [
    // A draft, what the gate guards, and a body that is not listed.
    "Unpublished Ferry", "unpublished-ferry", "Kestrel Yard", "Heron Quay", "Sparrow Lane",
    "7946 0303", "7946 0777", "54.4312", "House of the Willows", "hidden-house",
  ])
  func nothingThatIsWithheldOrUnpublishedIsInAnyFile(text: String) {
    let files = site.files.filter { $0.key.contains(text) || $0.value.contains(text) }
    #expect(files.keys.sorted() == [])
  }

  /// `countries/arvenia/law.html` as `countries/*/law.html`.
  private static func type(of path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    if parts.count == 2 { parts[1] = "*.html" }
    if parts.count == 3 {
      parts[1] = "*"
      if parts[2].hasPrefix("edition-") { parts[2] = "edition-*.html" }
    }
    return parts.joined(separator: "/")
  }

  /// The first line that differs, as it was expected and as it is.
  private static func firstDifference(
    in name: String, _ expected: String, _ found: String
  ) -> String {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (expected, found) = (lines(expected), lines(found))
    let number = zip(expected, found).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String {
      number < lines.count ? String(lines[number]) : "the end of the file"
    }
    return """
      Golden/\(name):\(number + 1): the site has changed
        expected: \(line(expected))
        found:    \(line(found))
      \(GoldenFile.howToUpdate)
      """
  }
}
