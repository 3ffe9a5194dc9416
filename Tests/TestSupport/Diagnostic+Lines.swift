package import Diagnostics

extension Diagnostic {
  /// The finding as `path:line:column: message [rule]`, its notes, suggestion and related places
  /// indented below it.
  package func lines(place: (SourceRange) -> String) -> String {
    var lines = (range.map(place) ?? "") + "\(message) [\(rule)]\n"
    for note in notes { lines += "  note: \(note)\n" }
    if let suggestion { lines += "  help: \(suggestion)\n" }
    for other in related { lines += "  \(place(other.range))\(other.message)\n" }
    return lines
  }
}
