import Diagnostics
import Fields
import YAML

/// What reading one text gave, as lines to compare: values with their places, then findings.
struct Outline {
  let node: Node?
  let findings: [Diagnostic]

  init(_ text: String, firstLine: Int = 1, firstColumn: Int = 1) {
    self.init(bytes: Array(text.utf8), firstLine: firstLine, firstColumn: firstColumn)
  }

  init(bytes: [UInt8], firstLine: Int = 1, firstColumn: Int = 1) {
    (node, findings) = YAMLReader.read(
      bytes, file: FileID(0), firstLine: firstLine, firstColumn: firstColumn)
  }

  /// One line a value: its place, its kind and text, indented by depth.
  var values: String {
    node.map { Self.lines($0, indent: "").joined(separator: "\n") } ?? "nothing"
  }

  /// The place, rule and message of each finding, with what belongs to it on lines of its own.
  var problems: String {
    var lines: [String] = []
    for finding in findings {
      lines.append("\(Self.place(finding.range)) \(finding.rule): \(finding.message)")
      lines += finding.related.map { "  \(Self.place($0.range)) \($0.message)" }
      lines += finding.notes.map { "  note: \($0)" }
      if let suggestion = finding.suggestion { lines.append("  help: \(suggestion)") }
    }
    return lines.joined(separator: "\n")
  }

  static func place(_ range: SourceRange?) -> String {
    guard let range else { return "-" }
    let (start, end) = (range.start, range.end)
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  private static func lines(_ node: Node, indent: String) -> [String] {
    let place = "\(indent)\(place(node.range))"
    switch node.content {
    case .plain(let text): return ["\(place) plain \(text)"]
    case .quoted(let text): return ["\(place) quoted \(text)"]
    case .list(let items):
      return ["\(place) list"] + items.flatMap { lines($0, indent: indent + "  ") }
    case .map(let entries):
      return ["\(place) map"]
        + entries.flatMap { entry in
          ["\(indent)  \(Self.place(entry.keyRange)) key \(entry.key)"]
            + lines(entry.value, indent: indent + "    ")
        }
    }
  }
}
