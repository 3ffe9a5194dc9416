import Diagnostics
import Fields

/// Texts with a comma in braces, as in `{type: adopted, sources: report, p. 204}`.
///
/// YAML takes what follows the comma for another key. It is the rest of the text where no ':' follows.
extension NodeBuilder {
  /// Reports a text that a comma splits, once for all of its parts. Answers false where the key that
  /// was read last has a ':' or is alone.
  mutating func joinSplitText() -> Bool {
    guard let frame = frames.last, frame.isFlow, frame.isMap, let key = frame.keyRange,
      let text = frame.keyText, isWithoutColon(key)
    else { return false }
    let top = frames.count - 1
    if let (index, start) = frame.splitText, index < findings.count {
      findings[index] = finding(from: start, to: key, in: frame)
      frames[top].splitKey()
      return true
    }
    // `{trained}` alone has more likely lost its value, or is a figure without quotes.
    guard frame.lastEntry != nil || isBeforeComma(key) else { return false }
    if let entry = frame.lastEntry {
      guard case .plain = entry.value.content, !entry.value.isMissing, !text.isEmpty else {
        return false
      }
    }
    let start = frame.lastEntry?.value.range.start ?? key.start
    frames[top].splitText = (findings.count, start)
    findings.append(finding(from: start, to: key, in: frame))
    frames[top].splitKey()
    return true
  }

  private mutating func finding(
    from start: SourcePosition, to key: SourceRange, in frame: Frame
  ) -> Diagnostic {
    let range = SourceRange(file: key.file, start: start, end: key.end)
    let text = start.line == key.end.line ? written(range) : nil
    var suggestion = "put the whole text in quotes"
    if let text, text.utf8.count <= 100, !text.contains("\""), !text.contains("\\") {
      let quoted = "\"\(text)\""
      suggestion =
        frame.lastEntry.map { "write \($0.key): \(quoted)" } ?? "write \(quoted), without braces"
    }
    return YAMLRules.missingValue.finding(
      "a text that holds ',' must be in quotes when it is in braces", at: range,
      suggestion: suggestion)
  }

  private mutating func written(_ range: SourceRange) -> String {
    let scalars = lines.scalars(from: mark(of: range.start))
    let length = Int(range.end.column) - Int(range.start.column)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(max(0, length)))
    return String(text)
  }

  private mutating func isWithoutColon(_ key: SourceRange) -> Bool {
    [",", "}", nil].contains(sign(after: key))
  }

  private mutating func isBeforeComma(_ key: SourceRange) -> Bool { sign(after: key) == "," }

  /// The first sign behind a key on its line.
  private mutating func sign(after key: SourceRange) -> Unicode.Scalar? {
    lines.scalars(from: mark(of: key.end)).first { $0 != " " && $0 != "\t" }
  }

  private func mark(of position: SourcePosition) -> Mark {
    Mark(
      line: Int(position.line) - origin.firstLine,
      column: Int(position.column) - origin.firstColumn)
  }
}
