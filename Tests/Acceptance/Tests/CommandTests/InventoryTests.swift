import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Everything that the inventories of the documents name is on the site, but what must not be.
struct InventoryTests {
  /// The identifiers of a list of `Fixtures/inventory`, one a line.
  private static func identifiers(_ list: String) throws -> [String] {
    let file = ToolPaths.repository.appendingPathComponent(
      "Tests/Acceptance/Tests/CommandTests/Fixtures/inventory/\(list).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("organizations", "organizations", "organizations.html", 83),
    ("instruments", "law", "law.html", 89),
  ])
  func everyRecordOfTheInventoryHasItsPageAndIsListed(
    list: String, folder: String, index: String, count: Int
  ) throws {
    let ids = try Self.identifiers(list)
    #expect(ids.count == count)
    #expect(ids == ids.sorted())
    let files = try FolderContents.read(BuiltSite.own.folder)
    let listed = String(decoding: try #require(files[index]), as: UTF8.self)
    #expect(ids.filter { files["\(folder)/\($0).html"] == nil } == [])
    #expect(ids.filter { !listed.contains("href=\"\(folder)/\($0).html\"") } == [])
  }

  @Test func whatIsNotToBeListedHasNoPageAndNoMention() throws {
    let ids = try Self.identifiers("unlisted-organizations")
    #expect(ids.count == 2)
    let files = try FolderContents.read(BuiltSite.own.folder)
    // They are records of the content, so that their absence is the site's doing.
    let records = try FolderContents.read(
      ToolPaths.repository.appendingPathComponent("Content/organizations"))
    for id in ids {
      #expect(records.values.contains { $0.range(of: Data("id: \(id)\n".utf8)) != nil })
      let mentions = files.filter { path, bytes in
        path.contains(id) || bytes.range(of: Data(id.utf8)) != nil
      }
      #expect(mentions.keys.sorted() == [])
    }
  }
}
