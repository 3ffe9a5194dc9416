import Diagnostics

/// Puts snippets in the places of `{{include name}}`.
///
/// A snippet that is named on a separate line becomes separate blocks, as if it had been typed there
/// between empty lines. Among words, one of a single paragraph becomes part of their sentence.
struct SnippetJoiner {
  /// What hostile snippets could ask for without end.
  private static let mostBytes = 4 << 20
  private static let mostIncludes = 2_000

  private let snippets: Snippets
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [SourceOrigins.Piece] = []
  private(set) var includes: [FileID: SourceRange] = [:]
  private(set) var names: Set<String> = []
  private(set) var findings: [Diagnostic] = []
  /// The names in the body itself, each with its place.
  private(set) var places: [(name: String, range: SourceRange)] = []

  /// Where the next byte is in the joined text: the index of the line, and the column.
  private var line = 0
  private var column = 1
  /// The snippets that are being put in, the outermost first.
  private var open: [String] = []
  /// The place in the body that includes the outermost one.
  private var outer: SourceRange?
  private var count = 0
  /// Whether more is included than a body may.
  private var isFull = false

  init(_ snippets: Snippets) {
    self.snippets = snippets
  }

  /// Appends a text with the snippets that it includes.
  mutating func join(_ text: [UInt8], file: FileID, firstLine: Int) {
    let lines = Self.lines(of: text)
    var fence: (byte: UInt8, count: Int)?
    var isInComment = false
    // What is before it has been appended.
    var start = (offset: 0, line: firstLine, column: 1)
    for (index, line) in lines.enumerated() {
      let wasFenced = fence != nil
      Self.follow(&fence, text, line)
      if wasFenced || fence != nil { continue }
      let comments = HTMLComments.ranges(in: text, line, isOpen: &isInComment)
      let marks = IncludeMark.all(in: text, line).filter { mark in
        !comments.contains { $0.contains(mark.range.lowerBound) }
      }
      guard !marks.isEmpty else { continue }
      let number = firstLine + index
      if marks.count == 1, Self.isAlone(marks[0], in: text, line) {
        let (before, after) = (index > 0 ? lines[index - 1] : nil, lines.dropFirst(index + 1).first)
        let isAmongWords =
          before.map { !Self.isSeparate($0, in: text) } ?? false
          || after.map { !Self.isSeparate($0, in: text) } ?? false
        append(text[start.offset..<line.lowerBound], file, start)
        let range = Self.range(of: marks[0], in: text, line, number, file)
        if !isAmongWords || !isParagraph(marks[0].name) {
          if before.map({ !Self.isSeparate($0, in: text) }) ?? false { append(newline: 1) }
          include(marks[0], at: range, isInline: false)
          append(newline: after.map({ Self.isBlank($0, in: text) }) ?? true ? 1 : 2)
        } else {
          include(marks[0], at: range, isInline: true)
          append(newline: 1)
        }
        start = (Self.next(after: line, in: text), number + 1, 1)
        continue
      }
      for mark in marks {
        append(text[start.offset..<mark.range.lowerBound], file, start)
        let range = Self.range(of: mark, in: text, line, number, file)
        include(mark, at: range, isInline: true)
        start = (mark.range.upperBound, number, Int(range.end.column))
      }
    }
    append(text[start.offset...], file, start)
  }

  private mutating func include(_ mark: IncludeMark, at range: SourceRange, isInline: Bool) {
    names.insert(mark.name)
    if open.isEmpty { places.append((mark.name, range)) }
    guard let snippet = snippets[mark.name] else {
      report(
        MarkdownRules.badInclude.finding(
          mark.name.isEmpty
            ? "an include must name a snippet: '{{include name}}'"
            : "'\(mark.name)' must be the name of a file in 'snippets/'", at: range,
          suggestion: advice(on: mark.name)))
      return
    }
    count += 1
    guard count <= Self.mostIncludes, bytes.count + snippet.bytes.count <= Self.mostBytes else {
      if !isFull {
        report(
          MarkdownRules.limit.finding(
            "a body must include at most \(Self.mostIncludes) snippets and 4 MB", at: range))
      }
      isFull = true
      return
    }
    // Reading the snippets has reported the circle.
    guard !open.contains(mark.name) else { return }
    if isInline, !isParagraph(mark.name) {
      report(
        MarkdownRules.badInclude.finding(
          "a snippet of several paragraphs, such as '\(mark.name)', must be included on a separate "
            + "line", at: range,
          suggestion: "put the include at the left margin, between empty lines"))
      return
    }
    if open.isEmpty { outer = range }
    open.append(mark.name)
    if let outer, includes[snippet.file] == nil { includes[snippet.file] = outer }
    let text = Self.trimmed(snippet.bytes)
    if isInline {
      joinLine(text.bytes, file: snippet.file, firstLine: text.firstLine)
    } else {
      join(text.bytes, file: snippet.file, firstLine: text.firstLine)
    }
    open.removeLast()
  }

  /// What to write where there is no snippet of a name.
  private func advice(on name: String) -> String? {
    var meant = name.split(separator: "/").last.map(String.init) ?? "name"
    if meant.hasSuffix(".md") { meant.removeLast(3) }
    if meant != name, snippets[meant] != nil { return "write '{{include \(meant)}}'" }
    return didYouMean(meant, among: snippets.names) ?? "write the text into 'snippets/\(meant).md'"
  }

  /// Appends the lines of a paragraph as one.
  private mutating func joinLine(_ text: [UInt8], file: FileID, firstLine: Int) {
    for (index, line) in Self.lines(of: text).enumerated() {
      let indentation = text[line].prefix { $0.isSpaceOrTab }.count
      if index > 0 { append(space: ()) }
      var start = (
        offset: line.lowerBound + indentation, line: firstLine + index, column: indentation + 1
      )
      for mark in IncludeMark.all(in: text, line) {
        append(text[start.offset..<mark.range.lowerBound], file, start)
        let range = Self.range(of: mark, in: text, line, firstLine + index, file)
        include(mark, at: range, isInline: true)
        start = (mark.range.upperBound, firstLine + index, Int(range.end.column))
      }
      append(text[start.offset..<line.upperBound], file, start)
    }
  }

  private mutating func report(_ finding: Diagnostic) {
    guard findings.count < FindingList.most else { return }
    findings.append(finding)
  }

  // MARK: The joined text

  private mutating func append(
    _ text: ArraySlice<UInt8>, _ file: FileID, _ start: (offset: Int, line: Int, column: Int)
  ) {
    guard !text.isEmpty else { return }
    pieces.append(
      SourceOrigins.Piece(
        line: line, column: column, file: file,
        start: SourcePosition(line: start.line, column: start.column)))
    bytes.append(contentsOf: text)
    for (index, byte) in zip(text.indices, text) {
      let isSecond = byte == 0x0A && index > text.startIndex && text[index - 1] == 0x0D
      if isSecond { continue }
      if byte.isLineEnd {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  private mutating func append(newline count: Int) {
    for _ in 0..<count {
      bytes.append(0x0A)
      line += 1
      column = 1
    }
  }

  private mutating func append(space: Void) {
    bytes.append(0x20)
    column += 1
  }

  // MARK: Lines

  /// The lines of a text without their ends.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(where: \.isLineEnd) ?? text.count
      lines.append(start..<end)
      start = next(after: start..<end, in: text)
    }
    return lines
  }

  /// Where the line behind a line begins.
  private static func next(after line: Range<Int>, in text: [UInt8]) -> Int {
    let end = line.upperBound
    guard end < text.count else { return end }
    return text[end...].starts(with: "\r\n".utf8) ? end + 2 : end + 1
  }

  private static func isBlank(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    text[line].allSatisfy(\.isSpaceOrTab)
  }

  /// Whether a line is no part of the paragraph next to it.
  private static func isSeparate(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    if isBlank(line, in: text) { return true }
    let marks = IncludeMark.all(in: text, line)
    return marks.count == 1 && isAlone(marks[0], in: text, line)
  }

  /// Whether nothing but a mark is on its line, at the left margin.
  private static func isAlone(_ mark: IncludeMark, in text: [UInt8], _ line: Range<Int>) -> Bool {
    let before = text[line.lowerBound..<mark.range.lowerBound]
    return before.count < 4 && before.allSatisfy { $0 == 0x20 }
      && text[mark.range.upperBound..<line.upperBound].allSatisfy(\.isSpaceOrTab)
  }

  private static func range(
    of mark: IncludeMark, in text: [UInt8], _ line: Range<Int>, _ number: Int, _ file: FileID
  ) -> SourceRange {
    func position(_ offset: Int) -> SourcePosition {
      let scalars = text[line.lowerBound..<offset].count { $0 & 0xC0 != 0x80 }
      return SourcePosition(line: number, column: scalars + 1)
    }
    return SourceRange(
      file: file, start: position(mark.range.lowerBound), end: position(mark.range.upperBound))
  }

  /// A text without blank lines before and after it, and the number of its first line.
  private static func trimmed(_ text: [UInt8]) -> (bytes: [UInt8], firstLine: Int) {
    let lines = lines(of: text)
    guard let first = lines.firstIndex(where: { !isBlank($0, in: text) }),
      let last = lines.last(where: { !isBlank($0, in: text) })
    else { return ([], 1) }
    return (Array(text[lines[first].lowerBound..<last.upperBound]), first + 1)
  }

  /// Whether a snippet is one paragraph.
  private func isParagraph(_ name: String) -> Bool {
    guard let snippet = snippets[name] else { return true }
    let text = Self.trimmed(snippet.bytes).bytes
    let starts = ["#", "- ", "* ", "+ ", "> ", "|", "```", "~~~", "<", ":", "[^", "Table: "]
    return Self.lines(of: text).allSatisfy { line in
      let words = text[line].drop(while: \.isSpaceOrTab)
      let rest = words.drop(while: \.isDigit)
      let isNumbered = rest.count < words.count && rest.starts(with: ". ".utf8)
      return !words.isEmpty && !isNumbered && !starts.contains { words.starts(with: $0.utf8) }
    }
  }

  /// Notes where fenced code opens and closes, also behind the marks of quotations and lists.
  private static func follow(
    _ fence: inout (byte: UInt8, count: Int)?, _ text: [UInt8], _ line: Range<Int>
  ) {
    let words = text[line].drop { $0.isSpaceOrTab || " >-+*".utf8.contains($0) }
    guard let byte = words.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
      return
    }
    let count = words.prefix { $0 == byte }.count
    let rest = words.dropFirst(count)
    if let open = fence {
      if byte == open.byte, count >= open.count, rest.allSatisfy(\.isSpaceOrTab) { fence = nil }
    } else if count >= 3, byte == UInt8(ascii: "~") || !rest.contains(byte) {
      fence = (byte, count)
    }
  }
}
