import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// No page of this repository's own site denies what it shows itself.
struct OwnSiteTests {
  private static let pages = Result { () throws -> [(path: String, text: String)] in
    let folder = try BuiltSite.own.folder
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "html" }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test func noSourceHasTwoMarksSideBySide() throws {
    let pages = try Self.pages.get()
    #expect(pages.count > 200)
    for (path, text) in pages {
      let repeated = text.firstMatch(of: #/>(\d+)</a></sup>\s*<sup><a [^>]*>\1</a>/#)
      #expect(repeated == nil, "\(path)")
    }
  }

  @Test func noPageHasTwoPartsOfOneHeading() throws {
    for (path, text) in try Self.pages.get() {
      let headings = text.matches(of: #/<h2[^>]*>([^<]*)/#).map { String($0.output.1) }
      #expect(Set(headings).count == headings.count, "\(path)")
    }
  }

  @Test func theNumberOfOpenQuestionsIsThatOfThoseShown() throws {
    var counted = 0
    for (path, text) in try Self.pages.get() {
      guard let stated = text.firstMatch(of: #/#page-disputes">(\d+) on this page/#) else {
        continue
      }
      let boxes = text.matches(of: #/<aside class="(question|callout callout-disputed)"/#).count
      #expect(String(stated.output.1) == String(boxes), "\(path)")
      counted += 1
    }
    #expect(counted > 1)
  }
}
