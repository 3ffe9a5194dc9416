import Diagnostics

/// Errors within and around text: quotes, colons, tabs, and characters that begin something else.
extension SyntaxAdvice {
  mutating func tab(at mark: Mark) -> Words {
    let tabs = text(from: mark).prefix { $0 == "\t" }
    return Words(
      message: "lines must be indented with spaces, not with tabs",
      range: origin.range(at: mark, length: max(1, tabs.count)),
      suggestion: "put two spaces in place of each tab")
  }

  /// A blank that is no ordinary space before the words of the line, or of the line around which
  /// the problem is: YAML takes it for a letter.
  mutating func strangeBlank() -> Words? {
    for line in [problem.mark.line, problem.contextMark.line] {
      let start = Mark(line: line, column: 0)
      let scalars = text(from: start)
      guard let column = scalars.firstIndex(where: { $0 != " " && $0 != "\t" && $0 != "-" }),
        !scalars[column].isASCII,
        scalars[column].properties.isWhitespace
          || scalars[column].properties.isDefaultIgnorableCodePoint
      else { continue }
      return Words(
        message: "lines must be indented with ordinary spaces, not with "
          + MisleadingCharacter.description(of: scalars[column].value),
        range: origin.range(at: start.advanced(by: column), length: 1),
        suggestion: "write a space in its place")
    }
    return nil
  }

  mutating func strangeStart() -> Words {
    scalar(at: problem.mark) == "\t" ? tab(at: problem.mark) : mustBeQuoted(at: problem.mark)
  }

  /// Text whose first character means something to YAML.
  mutating func mustBeQuoted(at mark: Mark) -> Words {
    let rest = text(from: mark)
    let length = trimmedLength(rest)
    let first = rest.first.map { String($0) } ?? ""
    return Words(
      message: "text that begins with '\(first)' must be in quotes",
      range: origin.range(at: mark, length: length),
      suggestion: quoted(rest[..<length]))
  }

  /// A `:` that libyaml takes for a key's where no key can be.
  mutating func strayColon() -> Words {
    let line = text(from: Mark(line: problem.mark.line, column: 0))
    let before = line.prefix(problem.mark.column)
    if let start = valueStart(in: before) {
      let value = line[start...]
      return Words(
        message: "text that holds ': ' must be in quotes",
        range: origin.range(at: problem.mark, length: 1),
        suggestion: quoted(value[..<(start + trimmedLength(Array(value)))]))
    }
    if let words = missingBlankAbove() { return words }
    let indent = before.prefix { $0 == " " }.count
    let key = before.count <= 60 ? "'\(string(before.dropFirst(indent)))'" : "this line"
    return Words(
      message: "\(key) continues the text above it, so it cannot be a key",
      range: origin.range(
        at: Mark(line: problem.mark.line, column: indent), length: before.count - indent),
      suggestion: "line it up with the keys above, or begin the group with a key that ends in ':'")
  }

  /// A blank that is missing on the line above, so that the line is a text and no key.
  private mutating func missingBlankAbove() -> Words? {
    guard problem.mark.line > 0 else { return nil }
    let start = Mark(line: problem.mark.line - 1, column: 0)
    let line = text(from: start)
    let indent = line.prefix { $0 == " " }.count
    let isItem = line.dropFirst(indent).first == "-"
    var first = indent
    if isItem, line.count > indent + 1 {
      first = line[indent + 1] == " " ? indent + 2 : indent + 1
    }
    let key = line.dropFirst(first).prefix { ("a"..."z").contains($0) || $0 == "-" }
    guard !key.isEmpty, key.endIndex + 1 < line.count, line[key.endIndex] == ":" else { return nil }
    let next = line[key.endIndex + 1]
    let isDashAlone = isItem && first == indent + 1
    if next == " ", isDashAlone {
      return Words(
        message: "a space must follow the '-' of an item",
        range: origin.range(at: start.advanced(by: indent), length: 1),
        suggestion: "write '- \(string(key)): …'")
    }
    guard next != " ", next != "/" else { return nil }
    let isOtherBlank = next.properties.isWhitespace
    let value = string(line[(key.endIndex + (isOtherBlank ? 2 : 1))...])
    let written = "'\(string(key)): \(value)'"
    return Words(
      message: isOtherBlank
        ? "an ordinary space must follow the ':' after a key, not "
          + MisleadingCharacter.description(of: next.value)
        : "a space must follow the ':' after a key",
      range: origin.range(at: start.advanced(by: key.endIndex), length: isOtherBlank ? 2 : 1),
      suggestion: "write \(written.utf8.count <= 100 ? written : "a space there")")
  }

  func unclosedQuote() -> Words {
    Words(
      message: "the quote that begins here must be closed",
      range: origin.range(at: problem.contextMark, length: 1),
      suggestion: "end the text with the same quote; put text that holds ' in \" quotes")
  }

  func badEscape() -> Words {
    Words(
      message: "a backslash in \" quotes must begin an escape such as '\\n' or '\\u17A0'",
      range: origin.range(at: problem.mark, length: 1),
      suggestion: "use ' quotes, or write '\\\\' for a backslash")
  }

  /// Text behind a closing quote, often because an apostrophe ended the quotes too early.
  func afterQuote() -> Words {
    var related: [Diagnostic.Related] = []
    var suggestion = "write a ' within ' quotes twice, or use the other kind of quotes"
    if let lastScalar, case .scalar(_, isPlain: false, _) = lastScalar.kind,
      lastScalar.end.line == problem.mark.line
    {
      let quote = origin.range(at: lastScalar.start, length: 1)
      related.append(.init("the text begins here", at: quote))
      if lastScalar.start.line != lastScalar.end.line {
        suggestion = "close the quote of the text that begins on line \(quote.start.line)"
      }
    }
    return Words(
      message: "nothing may follow the closing quote of a text",
      range: origin.range(at: problem.mark, length: 1),
      suggestion: suggestion, related: related)
  }

  /// Text behind a bracket that closed what was meant as text, as in `[Draft] Report`.
  mutating func afterBracket(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) -> Words {
    var suggestion: String?
    let line = text(from: Mark(line: problem.mark.line, column: 0))
    if let start = valueStart(in: line.prefix(problem.mark.column)), line[start] == opening {
      suggestion = quoted(line[start..<trimmedLength(line)])
    }
    return Words(
      message: "nothing may follow the closing '\(closing)'",
      range: origin.range(at: problem.mark, length: 1),
      suggestion: suggestion ?? "text that begins with '\(opening)' must be in quotes")
  }

  /// Anchors, aliases, tags, directives and block texts that cannot be read: almost always text
  /// whose first character was not meant for YAML.
  mutating func startOfValue() -> Words {
    let begun = ["alias", "anchor", "tag", "block scalar", "directive"]
    if begun.contains(where: { problem.context.hasSuffix($0) }) {
      return mustBeQuoted(at: problem.contextMark)
    }
    return Words(
      message: "the file must be well-formed YAML; \(problem.problem)",
      range: origin.range(at: problem.mark, length: 1))
  }

  // MARK: - Pieces of lines

  func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// How many scalars there are without the blanks at the end.
  func trimmedLength(_ scalars: [Unicode.Scalar]) -> Int {
    (scalars.lastIndex { $0 != " " && $0 != "\t" } ?? -1) + 1
  }

  func wordLength(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.prefix { $0 != " " && $0 != "\t" && $0 != ":" }.count
  }

  /// Where the value begins on a line that has a key before `before` ends.
  private func valueStart(in before: ArraySlice<Unicode.Scalar>) -> Int? {
    for index in before.indices.dropLast() where before[index] == ":" && before[index + 1] == " " {
      return before[(index + 1)...].firstIndex { $0 != " " }
    }
    return nil
  }

  /// `write "…"`, where the text is short and needs no escape.
  private func quoted(_ text: some Collection<Unicode.Scalar>) -> String? {
    guard !text.isEmpty, text.count <= 80 else { return "put the whole text in quotes" }
    if !text.contains("\""), !text.contains("\\") { return "write \"\(string(text))\"" }
    if !text.contains("'") { return "write '\(string(text))'" }
    return "put the whole text in quotes"
  }
}
