import Diagnostics

extension Renderer {
  /// The offset in the source that column 1 of a line of the current tree stands for.
  func lineBase(_ line: Int) -> Int {
    let bases = isInCell ? tables.lineBases : prepared.lineBases
    return line >= 1 && line <= bases.count ? bases[line - 1] : source.bytes.count
  }

  /// The current paragraph's or heading's first line.
  var blockRange: SourceRange {
    mutating get {
      let range = places.blockRange ?? rangeOfBlock()
      places.blockRange = range
      return range
    }
  }

  private mutating func rangeOfBlock() -> SourceRange {
    guard let block else { return SourceRange(wholeOf: source.file) }
    return source.restOfLine(start(of: block))
  }

  /// Where a block starts in the source; a cell starts after the mark that makes it a heading.
  private func start(of block: Node) -> Int {
    let start = lineBase(block.startLine) + max(block.startColumn, 1) - 1
    return isInCell && block.kind == .heading ? start + TableReader.marker.utf8.count : start
  }

  /// The offsets of the current block in the source.
  private var blockRegion: Range<Int> {
    guard let block else { return 0..<source.bytes.count }
    let start = start(of: block)
    let last = block.endLine > block.startLine ? lineBase(block.endLine) : start
    let lastLine = source.lineIndex(of: last)
    return start..<max(start, source.contentEnd(ofLine: lastLine))
  }

  /// Starts a paragraph or a heading.
  mutating func begin(_ node: Node) {
    block = node
    places.reset()
    leftOvers = LeftOvers()
    definitionLines = 0
    openTags.removeAll(keepingCapacity: true)
    withoutTagEnd = nil
    refusedTags.removeAll(keepingCapacity: true)
    guard !isInCell, node.kind == .paragraph, source.looksLikeDefinition(at: start(of: node))
    else { return }
    var last = node.startLine
    var child = node.lastChild
    while let inline = child {
      last = max(last, inline.startLine)
      child = inline.lastChild
    }
    definitionLines = max(0, node.endLine - last)
  }

  /// Where libcmark says that an inline node starts.
  ///
  /// In a paragraph's later lines its columns leave out what comes before the line's text, so
  /// quote markers and indentation are added again.
  private func reportedPlace(line: Int, column: Int) -> Int {
    let line = line + definitionLines
    guard !isInCell, let block, line > block.startLine, line <= prepared.lineBases.count else {
      let base = lineBase(line)
      let isCell = isInCell && block?.kind == .heading
      return prepared.marks.withoutMarks(
        base + column - 1, from: isCell ? base + TableReader.marker.utf8.count : base)
    }
    let start = textStart(of: line, quoteDepth: quoteDepth)
    return prepared.marks.withoutMarks(start + column - max(block.startColumn, 1), from: start)
  }

  /// Where a paragraph's text goes on in a later line.
  private func textStart(of line: Int, quoteDepth: Int) -> Int {
    source.textStart(from: prepared.lineBases[line - 1], quoteDepth: quoteDepth)
  }

  /// Where a link, an image or a tag starts: at `byte`, or nil when it cannot be told.
  mutating func placeOfMarkup(_ node: Node, _ byte: UInt8) -> Int? {
    let reported = reportedPlace(line: node.startLine, column: node.startColumn)
    if source.has(byte, at: reported) { return reported }
    let isAutolink = byte == UInt8(ascii: "[") && source.has(UInt8(ascii: "<"), at: reported)
    if isAutolink { return reported }
    // A link over several lines is reported on its last one, with the column of its first.
    if let child = node.firstChild, child.startLine > 0 {
      let marker = byte == UInt8(ascii: "!") ? 2 : 1
      let place = reportedPlace(line: child.startLine, column: child.startColumn) - marker
      if source.has(byte, at: place) { return place }
    }
    let region = places.rest(of: blockRegion)
    guard let found = source.find([byte], in: region) else { return nil }
    places.cursor = found + 1
    return found
  }

  /// Where the line of a text node that begins one starts in the source.
  func lineStart(of node: Node) -> Int? {
    let place = reportedPlace(line: node.startLine, column: node.startColumn)
    return place >= 0 && place < source.bytes.count ? place : nil
  }

  /// Where byte `offset` of a text node stands in the source, and whether a backslash or an
  /// entity wrote it; nil when it cannot be told.
  mutating func place(
    of offset: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> (place: Int, isEscaped: Bool)? {
    if places.node != node {
      let start = reportedPlace(line: node.startLine, column: node.startColumn)
      places.begin(node, at: start)
    }
    if let found = places.advance(to: offset, in: literal, source) { return found }
    guard !places.isLost else { return nil }
    let needle = literal[offset...].prefix(3)
    guard places.mayBeFound, let found = source.find(needle, in: places.rest(of: blockRegion))
    else {
      places.lose()
      return nil
    }
    places.align(offset, with: found)
    return (found, source.isEscaped(found))
  }
}

extension SourceMap {
  func has(_ byte: UInt8, at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && bytes[offset] == byte
  }

  /// Whether `[label]:` stands at `offset`.
  func looksLikeDefinition(at offset: Int) -> Bool {
    guard has(UInt8(ascii: "["), at: offset) else { return false }
    var index = offset
    while index < bytes.count, !bytes[index].isLineEnd {
      if bytes[index] == UInt8(ascii: "]") { return has(UInt8(ascii: ":"), at: index + 1) }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// Where a line's text starts after white space and at most `quoteDepth` quote markers.
  func textStart(from start: Int, quoteDepth: Int) -> Int {
    var index = start
    var quotes = quoteDepth
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if !bytes[index].isSpaceOrTab {
        break
      }
      index += 1
    }
    return index
  }
}
