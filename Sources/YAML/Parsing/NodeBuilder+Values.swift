import Diagnostics
import Fields

/// What libyaml says nothing of: comments behind values, values that are not there, folded lines.
extension NodeBuilder {
  /// The text as its lines are read: those of scripts without spaces are joined without one.
  mutating func joined(_ text: String, _ event: YAMLEvent) -> String {
    guard event.end.line > event.start.line, event.isFolded else { return text }
    return FoldedLines.joined(text, lines.bytes(from: event.start.line, to: event.end.line))
  }

  /// The comment behind a value without quotes.
  ///
  /// A value of one word is handed on with its comment: whether a text was meant is for its field to
  /// say. Of several words, and of a value that is all comment, a text was meant.
  mutating func comment(behind text: String, _ event: YAMLEvent) -> String? {
    let isOneWord = !text.utf8.contains { $0 == 0x20 || $0 == 0x0A }
    guard let comment = commentText(event, isOneWord: isOneWord) else { return nil }
    if isOneWord { return comment }
    findings.append(
      FieldRules.textInComment.finding(
        hiding: comment, behind: text, at: origin.range(event.start, event.end)))
    return nil
  }

  /// The comment on the line on which a value ends, or, below several words, on the next one where
  /// that goes on with the text rather than with keys.
  private mutating func commentText(_ event: YAMLEvent, isOneWord: Bool) -> String? {
    if comments.contains(event.end.line), lines.hasComment(after: event.end) {
      return hiddenText(
        trimmed(lines.scalars(from: event.end).drop { $0 == " " || $0 == "\t" }),
        endingOn: event.end.line)
    }
    guard !isOneWord, comments.contains(event.end.line + 1), frames.last?.isFlow == false,
      let margin = frames.last?.margin
    else { return nil }
    let next = lines.scalars(from: Mark(line: event.end.line + 1, column: 0))
    guard let column = next.firstIndex(where: { $0 != " " }), next[column] == "#",
      column + origin.firstColumn > margin
    else { return nil }
    return hiddenText(trimmed(next[column...]), endingOn: event.end.line + 1)
  }

  private func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  /// All that a comment hides of a text: the lines below it that go on with the text, and, within
  /// brackets, nothing of what is behind the text.
  private mutating func hiddenText(_ comment: String, endingOn line: Int) -> String {
    guard let frame = frames.last else { return comment }
    if frame.isFlow { return Self.textWithinBrackets(comment, isMap: frame.isMap) }
    var text = comment
    for line in line + 1...line + Self.mostLines {
      let scalars = lines.scalars(from: Mark(line: line, column: 0))
      guard let column = scalars.firstIndex(where: { $0 != " " }), scalars[column] != "#",
        column + origin.firstColumn > frame.margin, !Self.isKey(scalars[column...])
      else { break }
      text += " " + trimmed(scalars[column...])
    }
    return text
  }

  private static let mostLines = 5

  /// Whether a line begins with a key or a dash.
  private static func isKey(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = line.prefix {
      $0.properties.isAlphabetic || "-_0123456789".unicodeScalars.contains($0)
    }
    if word.first == "-", word.count == 1 { return true }
    let rest = line.dropFirst(word.count)
    return !word.isEmpty && rest.first == ":" && (rest.count == 1 || rest.dropFirst().first == " ")
  }

  /// The text up to the bracket that closes the group, or to the next key or item.
  private static func textWithinBrackets(_ comment: String, isMap: Bool) -> String {
    let scalars = Array(comment.unicodeScalars)
    let end =
      scalars.indices.first { index in
        switch scalars[index] {
        case "}" where isMap, "]" where !isMap: return true
        case ",":
          let rest = scalars[(index + 1)...].drop { $0 == " " }
          return isMap ? rest.isEmpty || isKey(rest) : true
        default: return false
        }
      } ?? scalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<end])
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Reports a key or an item with nothing behind it, or with a comment only.
  mutating func reportMissingValue(_ event: YAMLEvent) -> Bool {
    guard let frame = frames.last, !frame.isMap || frame.keyText != nil else { return false }
    let key = frame.keyText.map { $0.count <= 60 ? "'\($0)'" : "this key" }
    let message = "\(key ?? "an item of a list") must have a value"
    let place = frame.keyRange ?? origin.range(at: event.start, length: 0)
    if let comment = comment(insteadOfValueAt: frame.valueStart) {
      report(
        YAMLRules.missingValue, "\(message): '#' begins a comment", place,
        suggestion: Self.advice(onComment: comment))
    } else {
      report(
        YAMLRules.missingValue, message, place,
        suggestion: "write the value, or delete the line")
    }
    return true
  }

  /// Returns the comment where a value should begin, with its `#`.
  private mutating func comment(insteadOfValueAt start: SourcePosition?) -> String? {
    guard let start else { return nil }
    let mark = Mark(
      line: Int(start.line) - origin.firstLine, column: Int(start.column) - origin.firstColumn)
    var rest = lines.scalars(from: mark)[...]
    if rest.first == ":" || rest.first == "-" { rest.removeFirst() }
    rest = rest.drop { $0 == " " || $0 == "\t" }
    return rest.first == "#" ? trimmed(rest) : nil
  }

  private static func advice(onComment comment: String) -> String {
    let canBeQuoted =
      !comment.contains("\"") && !comment.contains("\\") && comment.unicodeScalars.count <= 120
    return canBeQuoted
      ? "write \"\(comment)\" where it is the value, or delete the line"
      : "put the value in quotes, or delete the line"
  }
}
