import Foundation
import ProgramSupport
import ToolSupport

/// A new site with pages that have moved.
struct MovedSite {
  private let folder: TemporaryFolder
  /// The finished site.
  let output: URL

  init() throws {
    folder = try TemporaryFolder()
    output = folder.url.appendingPathComponent("Output", isDirectory: true)
    try Self.run(["new", "site", folder.url.path, "--date", "2026-11-21"], in: folder)
    try folder.write([
      "Content/pages/notes.md": """
      ---
      id: notes
      title: Notes
      summary: Notes on the way the figures were counted.
      aliases: [deep/old.html, older/]
      ---

      ## How

      Words.

      """,
      "Content/redirects.yml": "- {from: trained.html, to: figures.html#example-trained}\n",
    ])
    try Self.run(["build", "--quiet"], in: folder)
  }

  func remove() { folder.remove() }

  /// A copy of a page at an old address that stays.
  func withoutRefresh(_ path: String) throws -> URL {
    let file = output.appendingPathComponent(path)
    let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let copy = file.deletingLastPathComponent().appendingPathComponent("still.html")
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !$0.contains("http-equiv") }
    guard kept.count == lines.count - 1 else {
      throw ToolError.failed("reading \(path)", because: "it must have one line that leads on")
    }
    try Data(kept.joined(separator: "\n").utf8).write(to: copy)
    return copy
  }

  private static func run(_ arguments: [String], in folder: TemporaryFolder) throws {
    let run = try DossierExecutable.run(arguments, in: folder.url)
    guard run.status == 0 else { throw ToolError.failed("dossier", because: run.errorText) }
  }
}
