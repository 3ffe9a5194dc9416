import Diagnostics
import Evidence
import Records
import Values

/// Finds in Markdown the sentences that end with citations: what stands since the last citation of the
/// paragraph rests on them.
struct ProseClaims {
  private let kind: RecordKind
  private let record: String
  private let file: FileID
  private(set) var claims: [SourceClaim] = []
  private var heading: [SourceClaim.Text] = []

  /// - Parameter line: The number of the first line of `body` in its file.
  init(
    _ body: ArraySlice<UInt8>, file: FileID, line: Int, kind: RecordKind, record: String,
    title: String?
  ) {
    self.kind = kind
    self.record = record
    self.file = file
    let place = SourceRange(wholeOf: file)
    let title = title.map { [SourceClaim.Text(key: "title", text: $0, range: place)] } ?? []
    var paragraph: [(number: Int, text: Substring)] = []
    var number = line
    var isCode = false
    let text = String(decoding: body, as: UTF8.self)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      defer { number += 1 }
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
        read(paragraph, title)
        paragraph = []
        isCode.toggle()
        continue
      }
      if isCode { continue }
      if trimmed.hasPrefix("#") {
        read(paragraph, title)
        paragraph = []
        heading = [.init(key: "heading", text: String(trimmed), range: place)]
        continue
      }
      if trimmed.hasPrefix("> [!") {
        // The title of a callout says what its sentences say with their sources.
        read(paragraph, title)
        paragraph = []
        continue
      }
      let isBreak = trimmed.isEmpty || Self.beginsItem(trimmed)
      if isBreak {
        read(paragraph, title)
        paragraph = []
      }
      if !trimmed.isEmpty { paragraph.append((number, line)) }
    }
    read(paragraph, title)
  }

  /// Whether a line begins an item of a list or a row of a table.
  private static func beginsItem(_ line: Substring) -> Bool {
    if line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("|") { return true }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && line.dropFirst(digits.count).hasPrefix(". ")
  }

  private mutating func read(
    _ lines: [(number: Int, text: Substring)], _ title: [SourceClaim.Text]
  ) {
    guard let first = lines.first else { return }
    let scalars = Array(lines.map { String($0.text) }.joined(separator: "\n").unicodeScalars)
    let places = Places(lines: lines.map { $0.text.unicodeScalars.count }, first: first.number)
    var start = 0
    var index = 0
    var citations: [SourceClaim.Citation] = []
    var end = 0
    func finish(_ claims: inout [SourceClaim]) {
      guard !citations.isEmpty else { return }
      let text = String(String.UnicodeScalarView(scalars[start..<end]))
      let range = SourceRange(file: file, start: places[start], end: places[end])
      claims.append(
        SourceClaim(
          kind: kind.rawValue, record: record, path: [SourceClaim.prose], range: range,
          citations: citations, hasOwnCitations: true,
          texts: [.init(key: SourceClaim.prose, text: text, range: range)],
          context: title + heading))
      citations = []
    }
    while index < scalars.count {
      guard scalars[index] == "[", index + 1 < scalars.count, scalars[index + 1] == "@",
        let close = scalars[index...].firstIndex(of: "]")
      else {
        // Words behind a citation begin the next sentence; a full stop is still of this one.
        if !citations.isEmpty, scalars[index].isWordLetter || scalars[index].decimalDigit != nil {
          finish(&claims)
          start = index
        }
        index += 1
        continue
      }
      if citations.isEmpty { end = index }
      let range = SourceRange(file: file, start: places[index], end: places[close + 1])
      let inside = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
      for part in inside.split(separator: ";") {
        let part = part.drop { $0 == " " }.drop { $0 == "@" }
        guard let (source, locator) = SourceKey.split(String(part).replacing("\n", with: " "))
        else {
          continue
        }
        citations.append(
          .init(source: source, locator: locator.map { Locator($0) }, range: range))
      }
      index = close + 1
    }
    finish(&claims)
  }

  /// The places of the characters of joined lines.
  private struct Places {
    private var starts: [Int] = []
    private let first: Int

    init(lines: [Int], first: Int) {
      self.first = first
      var start = 0
      for count in lines {
        starts.append(start)
        start += count + 1
      }
    }

    subscript(offset: Int) -> SourcePosition {
      let line = max(0, (starts.firstIndex { $0 > offset } ?? starts.count) - 1)
      return SourcePosition(line: first + line, column: offset - starts[line] + 1)
    }
  }
}
