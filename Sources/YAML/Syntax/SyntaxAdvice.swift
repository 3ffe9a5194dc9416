import Diagnostics

/// Turns libyaml's words for a syntax error into the rule that was broken and the likely fix.
struct SyntaxAdvice {
  let problem: SyntaxProblem
  let origin: Origin
  /// The last scalar that was read.
  let lastScalar: YAMLEvent?
  private var lines: TextLines

  /// What to tell: a message, its place, and what helps.
  struct Words {
    let message: String
    let range: SourceRange
    var suggestion: String?
    var related: [Diagnostic.Related] = []
    /// Whether a comment that was none is what broke the text.
    var isOfComment = false
  }

  init(_ problem: SyntaxProblem, lines: TextLines, lastScalar: YAMLEvent?, origin: Origin) {
    self.problem = problem
    self.lines = lines
    self.lastScalar = lastScalar
    self.origin = origin
  }

  /// The finding of the rule `yaml-syntax`.
  func finding(_ words: Words) -> Diagnostic {
    YAMLRules.syntax.finding(
      words.message, at: words.range, related: words.related, suggestion: words.suggestion)
  }

  /// The words that answer each of the sentences in libyaml 0.2's scanner.c and parser.c.
  mutating func words() -> Words {
    if let strange = strangeBlank() { return strange }
    return switch problem.problem {
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab(at: problem.mark)
    case "found character that cannot start any token": strangeStart()
    case "mapping values are not allowed in this context": strayColon()
    case "found unexpected ':'":
      Words(
        message: "a ':' within brackets must be followed by a space, or the text be in quotes",
        range: origin.range(at: problem.mark, length: 1))
    case "could not find expected ':'": missingColon()
    case "block sequence entries are not allowed in this context": strayDash()
    case "mapping keys are not allowed in this context": mustBeQuoted(at: problem.mark)
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote()
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      badEscape()
    case "did not find expected ',' or ']'": unclosedBracket(with: "]")
    case "did not find expected ',' or '}'": unclosedBracket(with: "}")
    case "did not find expected key": strayInMap()
    case "did not find expected '-' indicator": strayInList()
    case "did not find expected <document start>": strayAfterEnd()
    case "did not find expected node content": missingValue()
    case "found undefined tag handle": mustBeQuoted(at: problem.mark)
    default: startOfValue()
    }
  }

  // MARK: - What stands where

  mutating func text(from mark: Mark) -> [Unicode.Scalar] {
    lines.scalars(from: mark)
  }

  mutating func scalar(at mark: Mark) -> Unicode.Scalar? {
    lines.scalars(from: mark, limit: 1).first
  }

  /// What closed right before the problem, on its line: a quote or a bracket.
  private mutating func afterClosing() -> Words? {
    let back = min(40, problem.mark.column)
    let before = lines.scalars(from: problem.mark.advanced(by: -back), limit: back)
    switch before.last(where: { $0 != " " && $0 != "\t" }) {
    case "'", "\"": return afterQuote()
    case "]": return afterBracket("[", "]")
    case "}": return afterBracket("{", "}")
    default: return nil
    }
  }

  // MARK: - Structure

  private mutating func strayInMap() -> Words {
    if let closing = afterClosing() { return closing }
    let rest = text(from: problem.mark)
    if rest.first == ":" {
      return Words(
        message: "a key must stand before the ':'",
        range: origin.range(at: problem.mark, length: 1))
    }
    if isBehindComment(problem.mark.line) {
      return Words(
        message: "this line goes on with a text that ' #' has ended above",
        range: origin.range(at: problem.mark, length: wordLength(rest)),
        suggestion: "put the whole text in quotes", isOfComment: true)
    }
    let group = Diagnostic.Related("the group begins here", at: origin.point(problem.contextMark))
    let range = origin.range(at: problem.mark, length: wordLength(rest))
    if rest.first == "-", rest.count == 1 || rest[1] == " " {
      return Words(
        message: "a list item must not stand between the keys of a group", range: range,
        suggestion: "put the list below a key of its own", related: [group])
    }
    return Words(
      message: "a key must line up with the other keys of its group", range: range,
      suggestion: "indent it with spaces by as much as the keys around it", related: [group])
  }

  private mutating func strayInList() -> Words {
    if let closing = afterClosing() { return closing }
    return Words(
      message: "every item of a list must begin with '- ', in line with the first",
      range: origin.range(at: problem.mark, length: wordLength(text(from: problem.mark))),
      suggestion: "begin the line with '- ', or indent it so that it belongs to the item above",
      related: [.init("the list begins here", at: origin.point(problem.contextMark))])
  }

  private mutating func strayAfterEnd() -> Words {
    if let closing = afterClosing() { return closing }
    return Words(
      message: "nothing may follow the end of the document",
      range: origin.range(at: problem.mark, length: wordLength(text(from: problem.mark))),
      suggestion: "write everything as one list, or as one group of keys")
  }

  private mutating func missingColon() -> Words {
    let line = text(from: problem.contextMark)
    if let colon = line.firstIndex(of: ":"), colon + 1 < line.count, line[colon + 1] != "/",
      colon > 0
    {
      let key = string(line[..<colon])
      let next = line[colon + 1]
      let isOtherBlank = next.properties.isWhitespace
      let value = string(line[(colon + (isOtherBlank ? 2 : 1))...])
      let written = "'\(key): \(value)'"
      return Words(
        message: isOtherBlank
          ? "an ordinary space must follow the ':' after a key, not "
            + MisleadingCharacter.description(of: next.value)
          : "a space must follow the ':' after a key",
        range: origin.range(
          at: problem.contextMark.advanced(by: colon), length: isOtherBlank ? 2 : 1),
        suggestion: "write \(written.utf8.count <= 100 ? written : "a space there")")
    }
    return Words(
      message: "a line among keys must be written as 'key: value'",
      range: origin.range(at: problem.contextMark, length: trimmedLength(line)),
      suggestion: "add ':' after the key, or indent the line if it belongs to the text above")
  }

  private func strayDash() -> Words {
    Words(
      message: "a list must begin on a line of its own",
      range: origin.range(at: problem.mark, length: 1),
      suggestion: "begin a new line before '-'; text that begins with '-' must be in quotes")
  }

  private mutating func unclosedBracket(with closing: Unicode.Scalar) -> Words {
    let opening: Unicode.Scalar = closing == "]" ? "[" : "{"
    let bracket = origin.range(at: problem.contextMark, length: 1)
    let quotes = "text that begins with '\(opening)' must be in quotes"
    if problem.mark.line == problem.contextMark.line {
      return Words(
        message: "',' or '\(closing)' must follow here",
        range: origin.range(at: problem.mark, length: 1), suggestion: quotes,
        related: [.init("the '\(opening)' stands here", at: bracket)])
    }
    if let line = commentLine(hiding: closing) {
      return Words(
        message:
          "the '\(closing)' that closes the '\(opening)' is behind ' #', where a comment begins",
        range: origin.range(at: line, length: 1),
        suggestion: "put the text that holds ' #' in quotes",
        related: [.init("the '\(opening)'", at: bracket)], isOfComment: true)
    }
    return Words(
      message: "the '\(opening)' that begins here must be closed with '\(closing)'",
      range: bracket, suggestion: "add '\(closing)' at the end; \(quotes)")
  }

  /// Whether the line above has a comment behind a text, and this one is indented below its key.
  private mutating func isBehindComment(_ number: Int) -> Bool {
    guard number > 0, problem.mark.column > problem.contextMark.column else { return false }
    return comment(on: number - 1) != nil
  }

  /// Where a comment begins that has a bracket in it, from the opening one on.
  private mutating func commentLine(hiding closing: Unicode.Scalar) -> Mark? {
    let last = min(problem.mark.line, problem.contextMark.line + 200)
    for line in problem.contextMark.line..<max(last, problem.contextMark.line + 1) {
      guard let column = comment(on: line) else { continue }
      let mark = Mark(line: line, column: column)
      if text(from: mark).contains(closing) { return mark }
    }
    return nil
  }

  /// The column of the first `#` behind a blank on a line.
  private mutating func comment(on line: Int) -> Int? {
    let scalars = text(from: Mark(line: line, column: 0))
    return scalars.indices.first { index in
      scalars[index] == "#" && index > 0
        && (scalars[index - 1] == " " || scalars[index - 1] == "\t")
    }
  }

  private mutating func missingValue() -> Words {
    let range = origin.range(at: problem.mark, length: 1)
    guard let first = scalar(at: problem.mark), [",", "]", "}"].contains(first) else {
      return Words(message: "a value must stand here", range: range)
    }
    if problem.context.hasSuffix("flow node") {
      return Words(
        message: "a value must stand before '\(first)'", range: range,
        suggestion: "delete the ',' that is too many")
    }
    return mustBeQuoted(at: problem.mark)
  }
}
