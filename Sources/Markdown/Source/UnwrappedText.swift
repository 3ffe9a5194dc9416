import Diagnostics

/// A text with each paragraph on one line, however its lines were broken: a text that was merely wrapped
/// again says what it said.
///
/// Markdown decides what may be joined (CommonMark 0.30, 6.8, soft line breaks): a break in a paragraph
/// is a space, or nothing between two letters of a script without spaces, as pages print it. What ends
/// a line on purpose stays: two blanks or a backslash at its end, the lines of code, headings and
/// tables, the title of a callout. Where it is not certain that two lines are one paragraph, they stay
/// two: then a text that was wrapped again counts as another, and none counts as the same that is not.
package enum UnwrappedText {
  /// - Parameters:
  ///   - text: Markdown, or plain text, of which pages print a line's end as a space too.
  ///   - isField: Whether it is the text of a field, where line ends behind the last word say nothing.
  package static func of(_ text: String, isField: Bool = false) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    var bytes = Array(text.utf8)
    while isField, bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: joined(bytes), as: UTF8.self)
  }

  private static func joined(_ bytes: [UInt8]) -> [UInt8] {
    let origins = SourceOrigins(file: FileID(0), firstLine: 1)
    let scan = SourceScan(bytes, origins, limits: MarkdownLimits())
    guard !scan.exceedsLimits else { return bytes }
    let prepared = PreparedSource(bytes, scan)
    let tree = prepared.bytes.withUnsafeBufferPointer {
      CommonMarkTree($0, hasMarks: !prepared.marks.isEmpty)
    }
    guard let tree else { return bytes }
    var source = SourceMap(bytes: bytes, lineStarts: scan.lineStarts, origins)
    let tables = TableReader.tables(in: tree, &source, prepared, scan)
    var result: [UInt8] = []
    var end = 0
    tree.forEachParagraph { paragraph, quoteDepth in
      guard tables.table(at: paragraph) == nil, !tables.refused.contains(paragraph) else { return }
      let lines = TableLines(paragraph, source, prepared, quoteDepth: quoteDepth)
      for gap in softGaps(between: lines, of: paragraph, in: bytes) where gap.lowerBound >= end {
        result += bytes[end..<gap.lowerBound]
        if !isJoin(gap, in: bytes) { result.append(0x20) }
        end = gap.upperBound
      }
    }
    return result + bytes[end...]
  }

  /// What is between two lines where the break says nothing: white space, the line end, and what
  /// quotations and lists put before the next line.
  private static func softGaps(
    between lines: TableLines, of paragraph: CommonMarkTree.Node, in bytes: [UInt8]
  ) -> [Range<Int>] {
    guard lines.count > 1, let first = lines.first, !mayDefineLink(lines, in: bytes),
      !hasDefinition(lines, in: bytes)
    else { return [] }
    let isCallout =
      paragraph.parent?.kind == .blockQuote && paragraph.previous == nil
      && bytes[first].starts(with: "[!".utf8)
    return zip(lines, lines.dropFirst()).dropFirst(isCallout ? 1 : 0).compactMap { line, next in
      guard !line.isEmpty, !next.isEmpty, line.upperBound < next.lowerBound else { return nil }
      let gap = bytes[line.upperBound..<next.lowerBound]
      let isHard = gap.starts(with: "  ".utf8) || endsInBackslash(bytes[line])
      return isHard ? nil : line.upperBound..<next.lowerBound
    }
  }

  /// Whether a paragraph begins with the definition of a link, which must end its line.
  private static func mayDefineLink(_ lines: TableLines, in bytes: [UInt8]) -> Bool {
    guard let first = lines.first, bytes[first].first == UInt8(ascii: "["),
      let kind = bytes[first].dropFirst().first, !"^!@".utf8.contains(kind)
    else { return false }
    return lines.contains { line in
      zip(bytes[line], bytes[line].dropFirst()).contains {
        $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":")
      }
    }
  }

  /// Whether a line below the first begins a definition: then each line above it is a term.
  private static func hasDefinition(_ lines: TableLines, in bytes: [UInt8]) -> Bool {
    lines.dropFirst().contains { line in
      line.count > 1 && bytes[line.lowerBound] == UInt8(ascii: ":")
        && bytes[line.lowerBound + 1].isSpaceOrTab
    }
  }

  /// Whether a line ends in a backslash that no other one escapes.
  private static func endsInBackslash(_ line: ArraySlice<UInt8>) -> Bool {
    line.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// Whether the break is no space: between two letters of a script without spaces, whatever marks of
  /// emphasis are there.
  private static func isJoin(_ gap: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    var (end, start) = (gap.lowerBound, gap.upperBound)
    while end > 0, isMark(bytes[end - 1]) { end -= 1 }
    while start < bytes.count, isMark(bytes[start]) { start += 1 }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let last = ScalarBytes.scalar(before: end, in: bytes),
        let first = ScalarBytes.scalar(at: start, in: bytes)
      else { return false }
      return UnspacedScript.joins(last, first)
    }
  }
}
