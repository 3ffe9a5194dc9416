import Diagnostics

/// One pass over a body before libcmark sees it: where its lines start, which extensions it may
/// use, and whether it is within the limits.
struct SourceScan {
  private(set) var lineStarts: [Int] = []
  private(set) var findings: [Diagnostic] = []
  /// Some line begins `[^` after white space, quote and list markers.
  private(set) var mayDefineFootnotes = false
  /// Some line holds nothing but pipes, hyphens, colons and white space.
  private(set) var mayHoldTables = false
  /// Some line begins with `: ` after white space, quote and list markers.
  private(set) var mayHoldDefinitions = false
  /// Some line begins with `[` and holds `]:`.
  private(set) var mayDefineLinks = false
  /// The offsets before which `SourceMark.emphasis` is put, so that libcmark takes delimiters for
  /// emphasis that touch punctuation in a script without spaces.
  private(set) var emphasisMarks: [Int] = []
  /// Some run of stars has letters or digits on both sides.
  private(set) var hasStarsInWords = false
  /// The body is too large or too deep to be parsed.
  private(set) var exceedsLimits = false

  /// A hostile file must not turn into a hostile report.
  private static let mostFindings = 20

  private let limits: MarkdownLimits
  private let origins: SourceOrigins
  private var blockStart = 0
  private var openBrackets = 0
  private var refusedBlock = false
  /// An empty item cannot end a paragraph, so a line with a marker is never blank.
  private var hasListMarker = false
  /// The line in which misread letters have been reported, as a count of lines.
  private var misreadLine = 0

  init(_ bytes: [UInt8], _ origins: SourceOrigins, limits: MarkdownLimits) {
    self.limits = limits
    self.origins = origins
    lineStarts.reserveCapacity(bytes.count / 40 + 4)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    repeat {
      lineStarts.append(start)
      let end = scanLine(bytes, from: start)
      start = end
      if start < bytes.count, bytes[start] == 0x0D { start += 1 }
      if start < bytes.count, bytes[start] == 0x0A { start += 1 }
    } while start < bytes.count
    if lineStarts.count > limits.lines {
      refuse(
        "a body must have at most \(limits.lines) lines, not \(lineStarts.count)", bytes, at: 0)
    }
  }

  /// What is looked at; all other ASCII characters mean nothing here.
  private static let marks = ByteSet(
    Array(0x00..<0x09) + Array(0x0A..<0x20) + [0x7F] + Array("[]*_`&".utf8))

  /// Returns the offset of the line's end.
  private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let text = skipContainers(bytes, from: start)
    let marks = Self.marks
    var index = text
    while index < bytes.count {
      let byte = bytes[index]
      guard marks.contains(byte) || byte == 0xC2 || byte == 0xC3 || byte == 0xE2 || byte >= 0xEE
      else {
        index += 1
        continue
      }
      switch byte {
      case 0x0A, 0x0D:
        finishLine(bytes, text: text, to: index)
        return index
      case UInt8(ascii: "["): openBracket(bytes, at: index)
      case UInt8(ascii: "]"): openBrackets = max(0, openBrackets - 1)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        index = skipRun(bytes, at: index)
        continue
      case UInt8(ascii: "&"): checkReference(bytes, at: index)
      default: checkCharacter(bytes, at: index)
      }
      index += 1
    }
    finishLine(bytes, text: text, to: index)
    return index
  }

  /// Returns the offset after a run of one delimiter.
  private mutating func skipRun(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    if end - start > limits.run {
      let name = Character(UnicodeScalar(bytes[start]))
      refuse("a run of '\(name)' must be at most \(limits.run) long", bytes, at: start)
    }
    if bytes[start] == UInt8(ascii: "*"), start > 0, end < bytes.count,
      bytes[start - 1].isWordByte, bytes[end].isWordByte
    {
      hasStarsInWords = true
    }
    if bytes[start] == UInt8(ascii: "*"),
      start > 0 && bytes[start - 1] >= 0x80 || end < bytes.count && bytes[end] >= 0x80,
      let mark = EmphasisEdge.mark(around: start..<end, in: bytes)
    {
      emphasisMarks.append(mark)
    }
    return end
  }

  /// Whether a line holds nothing but pipes, hyphens, colons and white space.
  private func isDelimiterRow(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch line.first {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"):
      line.contains(UInt8(ascii: "|"))
        && line.allSatisfy { $0.isSpaceOrTab || $0 == 0x7C || $0 == 0x2D || $0 == 0x3A }
    default: false
    }
  }

  private mutating func finishLine(
    _ bytes: UnsafeBufferPointer<UInt8>, text: Int, to end: Int
  ) {
    if text == end, !hasListMarker {
      blockStart = end + 1
      openBrackets = 0
      refusedBlock = false
    } else if end - blockStart > limits.block, !refusedBlock {
      refusedBlock = true
      refuse(
        "lines without a blank line between them must hold at most \(limits.block) bytes", bytes,
        at: blockStart)
    }
    if !mayHoldTables, isDelimiterRow(bytes[text..<end]) { mayHoldTables = true }
    guard text < end else { return }
    if bytes[text] == UInt8(ascii: ":"), text + 1 < end, bytes[text + 1].isSpaceOrTab {
      mayHoldDefinitions = true
    }
    guard bytes[text] == UInt8(ascii: "[") else { return }
    if text + 1 < end, bytes[text + 1] == UInt8(ascii: "^") { mayDefineFootnotes = true }
    mayDefineLinks = true
  }

  /// Skips white space, quote and list markers, and counts the markers.
  private mutating func skipContainers(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    var depth = 0
    hasListMarker = false
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09: index += 1
      case UInt8(ascii: ">"):
        depth += 1
        index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let end = endOfListMarker(bytes, at: index) else {
          checkDepth(depth, bytes, at: start)
          return index
        }
        depth += 1
        hasListMarker = true
        index = end
      default:
        checkDepth(depth, bytes, at: start)
        return index
      }
    }
    checkDepth(depth, bytes, at: start)
    return index
  }

  private mutating func checkDepth(
    _ depth: Int, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) {
    guard depth > limits.containers else { return }
    refuse(
      "quotes and lists must be nested at most \(limits.containers) deep, not \(depth)", bytes,
      at: start)
  }

  private mutating func openBracket(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    openBrackets += 1
    guard openBrackets == limits.openBrackets + 1 else { return }
    refuse(
      "at most \(limits.openBrackets) brackets may be open at once in one block of lines", bytes,
      at: index)
  }

  /// Refuses control characters, what no reader can see, and what turns the direction of text
  /// around (UAX #9), with which a page can show other words than its source does.
  private mutating func checkCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard findings.count < Self.mostFindings else { return }
    let byte = bytes[index]
    if byte == 0x09 { return }
    if byte == 0xC3 { return checkMisread(bytes, at: index) }
    let second: UInt8 = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (byte, second) {
    case (0xC2, 0x80...0x9F), (0xE2, 0x80), (0xE2, 0x81), (0xEE, _), (0xEF, ..<0xA4), (0xEF, 0xB7),
      (0xEF, 0xBB), (0xEF, 0xBF), (0xF0..., _):
      break
    case (0x80..., _): return
    default: break
    }
    guard let scalar = ScalarBytes.scalar(at: index, in: bytes) else { return }
    let isLost = Unicode.Scalar(scalar)?.isUnreadable ?? false
    guard isLost || MisleadingCharacter.contains(scalar) else { return }
    // A byte order mark before the first letter is part of no text.
    if scalar == 0xFEFF, index == 0 { return }
    reportCharacter(scalar, bytes, at: index)
  }

  /// Refuses letters that were read in another encoding, once in a line.
  private mutating func checkMisread(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard misreadLine != lineStarts.count, let end = MisreadLetters.end(at: index, in: bytes) else {
      return
    }
    misreadLine = lineStarts.count
    let text = String(decoding: bytes[index..<end].prefix(60), as: UTF8.self)
    findings.append(
      MisreadLetters.rule.finding(
        "a text must have no letters that were read in another encoding: '\(text)'",
        at: range(place(bytes, at: index)),
        suggestion: "copy the text again from a file that is opened as UTF-8"))
  }

  /// Refuses `&#x202E;` and its like, which libcmark turns into the character.
  private mutating func checkReference(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "#"),
      index == 0 || bytes[index - 1] != UInt8(ascii: "\\"), findings.count < Self.mostFindings
    else { return }
    let isHex = bytes[index + 2] | 0x20 == UInt8(ascii: "x")
    let digits = bytes[(index + (isHex ? 3 : 2))...].prefix(7).prefix { $0.isDigit || $0.isLetter }
    guard let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return }
    switch scalar {
    case 0x09, 0x0A, 0x0D: return
    case _
    where MisleadingCharacter.contains(scalar) || Unicode.Scalar(scalar)?.isUnreadable ?? false:
      reportCharacter(scalar, bytes, at: index)
    default: return
    }
  }

  private mutating func reportCharacter(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) {
    let (what, name) =
      if MisleadingCharacter.turnsText(scalar) {
        ("characters that turn text around", MisleadingCharacter.name(of: scalar))
      } else if scalar < 0xA0 {
        ("control characters", MisleadingCharacter.name(of: scalar))
      } else {
        ("characters that nobody can read", MisleadingCharacter.description(of: scalar))
      }
    findings.append(
      MarkdownRules.controlCharacter.finding(
        "a body must not hold \(what), such as \(name)", at: range(place(bytes, at: index))))
  }

  private mutating func refuse(
    _ message: String, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) {
    exceedsLimits = true
    guard findings.count < Self.mostFindings else { return }
    findings.append(MarkdownRules.limit.finding(message, at: range(place(bytes, at: index))))
  }

  private func place(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (line: Int, column: Int) {
    var line = lineStarts.count - 1
    while line > 0, lineStarts[line] > index { line -= 1 }
    var column = 1
    for byte in bytes[lineStarts[line]..<index] where byte & 0xC0 != 0x80 { column += 1 }
    return (line, column)
  }

  private func range(_ start: (line: Int, column: Int)) -> SourceRange {
    origins.range(from: start, to: (start.line, start.column + 1))
  }
}

/// Where the text after a list marker starts, or nil where no marker stands at `index`.
func endOfListMarker(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  var end = index
  while end < bytes.count, end - index < 10, bytes[end].isDigit { end += 1 }
  guard end < bytes.count else { return nil }
  if end > index {
    guard bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
  }
  end += 1
  guard end == bytes.count || bytes[end].isSpaceOrTab || bytes[end].isLineEnd else { return nil }
  return end
}
