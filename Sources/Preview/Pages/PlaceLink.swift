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
    let name = sources.path(of: range.file)
    let (line, column) = (Int(range.start.line), Int(range.start.column))
    let path = folder.path + name.dropFirst(folder.name.count)
    return """
      <a href="\(editor.address(of: path, line: line, column: column))">\
      \(name):\(String(line)):\(String(column))</a>
      """
  }
}
