import Diagnostics
import HTML

/// Links from a place in the content to the editor.
struct PlaceLink {
  let sources: SourceTable
  let editor: EditorLink
  /// The content folder's full path, and what findings call it.
  let folder: (path: String, name: String)

  /// `Content/legal/treaties.yml:12:3`.
  func link(_ range: SourceRange) -> HTML {
    "<a href=\"\(address(of: range))\">\(name(of: range)):\(String(range.start.column))</a>"
  }

  /// `treaties.yml:12`, of which the pointer tells the folder.
  func shortLink(_ range: SourceRange) -> HTML {
    let name = name(of: range)
    return "<a href=\"\(address(of: range))\" title=\"\(name)\">\(Self.short(name))</a>"
  }

  static func short(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// `Content/legal/treaties.yml:12`.
  func name(of range: SourceRange) -> String {
    "\(sources.path(of: range.file)):\(range.start.line)"
  }

  /// Where the editor is told to open it.
  func address(of range: SourceRange) -> String {
    let path = folder.path + sources.path(of: range.file).dropFirst(folder.name.count)
    return editor.address(
      of: path, line: Int(range.start.line), column: Int(range.start.column))
  }

  /// Where a block of prose is written, by the number of its file and its line.
  func range(of origin: String) -> SourceRange? {
    let parts = origin.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, sources.paths.indices.contains(parts[0]),
      (1...Int(UInt32.max)).contains(parts[1])
    else { return nil }
    let start = SourcePosition(line: parts[1], column: 1)
    return SourceRange(file: FileID(parts[0]), start: start, end: start)
  }
}
