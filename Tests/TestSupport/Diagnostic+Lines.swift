package import Diagnostics

extension Diagnostic {
  /// The finding as `path:line:column: message [rule]`, its notes, suggestion and related places
  /// indented below it. Paths are those below the content folder.
  package func lines(in sources: SourceTable) -> String {
    var lines = place(of: range, in: sources) + "\(message) [\(rule)]\n"
    for note in notes { lines += "  note: \(note)\n" }
    if let suggestion { lines += "  help: \(suggestion)\n" }
    for other in related { lines += "  \(place(of: other.range, in: sources))\(other.message)\n" }
    return lines
  }

  private func place(of range: SourceRange?, in sources: SourceTable) -> String {
    guard let range else { return "" }
    let path = sources.path(of: range.file).drop { $0 != "/" }.dropFirst()
    return "\(path):\(range.start.line):\(range.start.column): "
  }
}
