import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// A small site in a folder of its own, served.
struct PreviewDesk {
  /// The page of the example factsheet.
  static let route = "countries/cambodia/dossier.html"
  /// A loose page that is not there at first.
  static let loose = "---\nid: more\ntitle: More\nsummary: More words\n---\nWords.\n"

  let folder: TemporaryFolder
  let preview: PreviewProcess

  init(_ arguments: [String] = []) throws {
    folder = try TemporaryFolder()
    try folder.write(
      Dictionary(uniqueKeysWithValues: SmallSiteFiles.all.map { ("Content/\($0.key)", $0.value) }))
    preview = try PreviewProcess(
      content: folder.url.appendingPathComponent("Content"), arguments, in: folder)
  }

  func page(_ path: String) -> URL { preview.address.appendingPathComponent(path) }

  func text(of path: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  func save(_ path: String, _ text: String) throws { try folder.write([path: text]) }

  /// The path of the example factsheet.
  func brief() throws -> String {
    let content = try FolderContents.read(folder.url)
    let path = content.keys.sorted().first { $0.hasSuffix("factsheet.md") }
    return try #require(path)
  }
}
