/// The bytes that libcmark parses, and where each of their lines comes from.
///
/// Footnotes have to be prepared: libcmark takes `[^1]: word` for a link's definition and an
/// indented continuation for code. A copy is made in which every definition starts a paragraph
/// with a mark in place of its bracket and its continuation lines lose four columns. Emphasis that
/// touches punctuation in scripts without spaces gets a mark, too. A body without either is parsed
/// as it is.
struct PreparedSource {
  private(set) var bytes: [UInt8]
  /// For each line of `bytes`, the offset in the source that column 1 stands for.
  private(set) var lineBases: [Int]
  private(set) var definitions: [FootnoteDefinition] = []
  /// The definition that starts on a line of `bytes` or is continued there, by line from 1.
  private(set) var definitionOfLine: [Int: Int] = [:]
  /// The offsets of definitions inside quotes and lists, where they cannot stand.
  private(set) var misplaced: [Int] = []

  /// Some line begins `: `.
  let mayHoldDefinitions: Bool
  /// The marks that `bytes` has and the source has not.
  let marks: EmphasisMarks

  private var fence: (byte: UInt8, length: Int)?

  init(_ source: [UInt8], _ scan: SourceScan) {
    bytes = source
    mayHoldDefinitions = scan.mayHoldDefinitions
    lineBases = scan.lineStarts
    marks = EmphasisMarks(offsets: scan.emphasisMarks)
    if scan.mayDefineFootnotes {
      prepare(source, scan.lineStarts)
    } else if !marks.isEmpty {
      bytes = []
      bytes.reserveCapacity(source.count + 64)
      source.withUnsafeBufferPointer { marks.copy($0, 0..<source.count, to: &bytes) }
    }
  }

  private mutating func prepare(_ source: [UInt8], _ starts: [Int]) {
    bytes = []
    bytes.reserveCapacity(source.count + 64)
    lineBases = []
    lineBases.reserveCapacity(starts.count + 16)
    source.withUnsafeBufferPointer { source in
      var current: Int?
      var wasBlank = true
      var wasContinued = false
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : source.count
        let text = firstText(source, in: start..<end)
        let isBlank = text == end || source[text].isLineEnd
        if !isBlank, let (bracket, close) = definition(source, at: text, lineStart: start) {
          if text == bracket {
            if !wasBlank { appendBlankLine(base: start) }
            current = definitions.count
            wasContinued = false
            let label = Array(source[(bracket + 2)..<close])
            definitions.append(FootnoteDefinition(label: label, start: bracket))
            definitionOfLine[lineBases.count + 1] = current
          } else {
            misplaced.append(bracket)
          }
          let lineStart = bytes.count
          appendLine(source, start..<end)
          bytes[lineStart + bracket - start] = SourceMark.definition
        } else if let definition = current, !isBlank, isIndented(source, start) {
          definitionOfLine[lineBases.count + 1] = definition
          wasContinued = true
          appendLine(source, (start + indentation(source, start))..<end)
        } else {
          if current != nil, !isBlank, wasBlank || fence != nil {
            if wasContinued, wasBlank, fence == nil {
              bytes.append(SourceMark.separator)
              appendBlankLine(base: start)
              appendBlankLine(base: start)
            }
            current = nil
          }
          appendLine(source, start..<end)
        }
        followFence(source, text..<end)
        wasBlank = isBlank
      }
    }
  }

  /// The offsets of both brackets when a definition stands on the line, at its margin or inside
  /// quotes and lists.
  private func definition(
    _ source: UnsafeBufferPointer<UInt8>, at text: Int, lineStart: Int
  ) -> (open: Int, close: Int)? {
    guard fence == nil, text - lineStart < 4 else { return nil }
    var open = text
    while open < source.count, source[open] != UInt8(ascii: "[") {
      switch source[open] {
      case 0x20, 0x09, UInt8(ascii: ">"): open += 1
      default:
        guard let end = endOfListMarker(source, at: open), isMarker(source[open]) else {
          return nil
        }
        open = end
      }
    }
    guard let close = endOfFootnoteLabel(source, at: open), close + 1 < source.count,
      source[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (open, close)
  }

  private func isMarker(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "*")
  }

  private mutating func appendLine(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    lineBases.append(line.lowerBound)
    marks.copy(source, line, to: &bytes)
  }

  private mutating func appendBlankLine(base: Int) {
    lineBases.append(base)
    bytes.append(0x0A)
  }

  private func firstText(_ source: UnsafeBufferPointer<UInt8>, in line: Range<Int>) -> Int {
    line.first { !source[$0].isSpaceOrTab } ?? line.upperBound
  }

  private func isIndented(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    indentation(source, start) > 0
  }

  /// The bytes of a tab or of four columns of white space at `start`, else 0.
  private func indentation(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    for count in 0..<4 where start + count < source.count {
      if source[start + count] == 0x09 { return count + 1 }
      if source[start + count] != 0x20 { return 0 }
    }
    return start + 4 <= source.count ? 4 : 0
  }

  /// Notes where fenced code opens and closes, also behind quote and list markers.
  private mutating func followFence(_ source: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, fence == nil || source[start] == UInt8(ascii: ">") {
      if source[start].isSpaceOrTab || source[start] == UInt8(ascii: ">") {
        start += 1
      } else if isMarker(source[start]), let end = endOfListMarker(source, at: start) {
        start = end
      } else {
        break
      }
    }
    while start < line.upperBound, source[start].isSpaceOrTab { start += 1 }
    guard start < line.upperBound else { return }
    let byte = source[start]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return }
    var end = start
    while end < line.upperBound, source[end] == byte { end += 1 }
    let rest = source[end..<line.upperBound]
    if let open = fence {
      if byte == open.byte, end - start >= open.length, rest.allSatisfy({ $0 <= 0x20 }) {
        fence = nil
      }
    } else if end - start >= 3, byte != UInt8(ascii: "`") || !rest.contains(byte) {
      fence = (byte, end - start)
    }
  }
}
