import Diagnostics

/// The YAML between `---` lines at the head of a Markdown file, and the Markdown after it.
struct FrontMatter {
  let yaml: ArraySlice<UInt8>
  /// The line on which the YAML begins, from 1.
  let yamlLine: Int
  let body: ArraySlice<UInt8>
  /// The line on which the body begins, from 1.
  let bodyLine: Int

  /// Splits a file. Nil with a finding when there is no front matter.
  ///
  /// Empty lines may be above it, and blanks behind its hyphens.
  static func split(_ bytes: [UInt8], file: FileID) -> Result<FrontMatter, Refusal> {
    var first = line(of: bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, number: 1)
    while let next = first.next, bytes[first.start..<first.end].allSatisfy(isBlank) {
      first = line(of: bytes, from: next, number: first.number + 1)
    }
    guard isFence(bytes[first.start..<first.end]) else {
      return .failure(Refusal(missingFence(bytes[first.start..<first.end], first.number, file)))
    }
    let yamlStart = first.next ?? bytes.count
    var current = first
    while let start = current.next {
      current = line(of: bytes, from: start, number: current.number + 1)
      guard isFence(bytes[start..<current.end]) else { continue }
      let body = bytes[(current.next ?? bytes.count)...]
      if let key = keyCutOff(in: body, of: bytes, number: current.number) {
        return .failure(Refusal(closedEarly(at: current.number, key: key, file)))
      }
      return .success(
        FrontMatter(
          yaml: bytes[yamlStart..<start], yamlLine: first.number + 1, body: body,
          bodyLine: current.number + 1))
    }
    return .failure(
      Refusal(
        LoadingRules.noFrontMatter.finding(
          "the front matter must end with a line '---'", at: place(first.number, 3, file))))
  }

  // MARK: Findings

  private static func missingFence(
    _ line: ArraySlice<UInt8>, _ number: Int, _ file: FileID
  ) -> Diagnostic {
    var suggestion = "begin with a line '---', then 'id:' and 'title:', then '---'"
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    // Word processors make dashes of hyphens; other programs have other marks.
    let marks = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if !marks.isEmpty, marks.count <= 12, marks.allSatisfy({ isDash($0) || $0 == "+" || $0 == ";" })
    {
      suggestion = "write three hyphens, '---', in place of '\(text)'"
      if let other = text.unicodeScalars.first(where: { !$0.isASCII }) {
        suggestion += "; it holds " + MisleadingCharacter.description(of: other.value)
      }
    }
    return LoadingRules.noFrontMatter.finding(
      "the file must begin with front matter",
      at: number == 1 ? SourceRange(wholeOf: file) : place(number, 1, file),
      suggestion: suggestion)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .dashPunctuation || scalar.value == 0x2212
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func closedEarly(at number: Int, key: String, _ file: FileID) -> Diagnostic {
    LoadingRules.noFrontMatter.finding(
      "the front matter ends at this '---', although '\(key):' comes below and another '---'",
      at: place(number, 3, file),
      suggestion: "delete the line, or write '***' or '- - -' for a rule inside a text")
  }

  private static func place(_ line: Int, _ length: Int, _ file: FileID) -> SourceRange {
    SourceRange(
      file: file, start: SourcePosition(line: line, column: 1),
      end: SourcePosition(line: line, column: length + 1))
  }

  /// A key at the margin above another line of hyphens, before any empty line: a `---` inside a text
  /// has ended the front matter too early.
  private static func keyCutOff(
    in body: ArraySlice<UInt8>, of bytes: [UInt8], number: Int
  ) -> String? {
    var key: String?
    var next: Int? = body.startIndex
    while let start = next, start < bytes.count {
      let line = line(of: bytes, from: start, number: 0)
      let text = bytes[start..<line.end]
      if text.allSatisfy(isBlank) { return nil }
      if isFence(text) { return key }
      if key == nil { key = keyName(of: text) }
      next = line.next
    }
    return nil
  }

  /// The key of a line `key: value`.
  private static func keyName(of line: ArraySlice<UInt8>) -> String? {
    let name = line.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    let rest = line[name.endIndex...]
    guard !name.isEmpty, rest.first == UInt8(ascii: ":"), rest.dropFirst().first ?? 0x20 == 0x20
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  struct Refusal: Error {
    let finding: Diagnostic

    init(_ finding: Diagnostic) {
      self.finding = finding
    }
  }

  private struct Line {
    let start: Int
    let end: Int
    /// Where the next one begins; nil where there is none.
    let next: Int?
    let number: Int
  }

  /// The line that begins at `start`. YAML and CommonMark take a carriage return alone for the end of
  /// a line too.
  private static func line(of bytes: [UInt8], from start: Int, number: Int) -> Line {
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard let end else { return Line(start: start, end: bytes.count, next: nil, number: number) }
    let isPair = bytes[end...].starts(with: "\r\n".utf8)
    return Line(start: start, end: end, next: end + (isPair ? 2 : 1), number: number)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var trimmed = line
    while let last = trimmed.last, isBlank(last) { trimmed.removeLast() }
    return trimmed.elementsEqual("---".utf8)
  }
}
