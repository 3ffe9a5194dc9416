import Diagnostics

/// The characters of text that are not written as they are, or that may be markup.
private let textMarks = ByteSet(
  Array("&<>\"[{}*_~`]@:.=|^%\\$!#'\t".utf8) + [SourceMark.definition, SourceMark.separator])

extension Renderer {
  /// Writes a text node: its characters escaped, its citations, figures and footnotes as holes.
  mutating func writeText(_ node: Node) {
    let literal = node.literal
    var start = 0
    if let from = resume {
      start = from.offset
      resume = nil
    }
    var end = literal.count
    if let cut, cut.node == node { end = cut.offset }
    if isInCell { end = endWithoutMark(literal, end) }
    if start == 0 { checkLineStart(node, literal) }
    var index = start
    let marks = textMarks
    while index < end {
      let byte = literal[index]
      guard marks.contains(byte) else {
        // The first bytes of wide brackets and wide marks.
        if byte == 0xE3 || byte == 0xEF { readWide(index, in: node, literal) }
        index += 1
        continue
      }
      if let replacement = escape(of: byte) {
        if byte == UInt8(ascii: "&") { checkEntity(at: index, in: node, literal) }
        if byte == UInt8(ascii: "<") { checkAngle(at: index, in: node, literal) }
        if byte == UInt8(ascii: "\"") { checkField(at: index, in: node, literal) }
        copy(literal, start, index)
        write(replacement)
        start = index + 1
      } else if byte == UInt8(ascii: "{") {
        copy(literal, start, index)
        start = index
        if isArgument(index, in: node, literal) {
          index += 1
          continue
        }
        if isSpacedClass(index, literal) {
          readTemplate(index, in: node, UnsafeBufferPointer(rebasing: literal[..<end]))
          index += 1
          continue
        }
        if let next = writeFigure(at: index, in: node, literal, end: end) {
          if resume != nil { return }
          start = next
          index = next
          continue
        }
        noteBracedWords(at: index, in: node, literal)
        readTemplate(index, in: node, UnsafeBufferPointer(rebasing: literal[..<end]))
      } else if byte == UInt8(ascii: "["), index + 1 < end,
        let use = TextHole(literal, at: index, end: end)
      {
        copy(literal, start, index)
        start = index
        if let next = writeHole(use, at: index, in: node, literal) {
          if resume != nil { return }
          start = next
          index = next
          continue
        }
        // What the brackets hold is no citation, so neither is the '@' in them.
        if case .citation = use {
          index = literal[index..<end].firstIndex(of: UInt8(ascii: "]")) ?? index + 2
          continue
        }
      } else {
        switch mark(at: index, in: node, UnsafeBufferPointer(rebasing: literal[..<end]), start) {
        case .text(let next): index = next
        case .deletion(let isOpening):
          copy(literal, start, index)
          if isOpening { write("<del>") } else { write("</del>") }
          index += 2
          start = index
        case .address(let address):
          copy(literal, start, address.range.lowerBound)
          write(address, UnsafeBufferPointer(rebasing: literal[address.range]))
          checkAddressEnd(address.range, in: node, literal)
          index = address.range.upperBound
          start = index
        }
        continue
      }
      index += 1
    }
    copy(literal, start, max(start, end))
  }

  private mutating func copy(_ literal: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    // As a slice it would be copied byte by byte.
    out.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start..<end]))
  }

  private func endWithoutMark(_ literal: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    guard end > 0, end == literal.count, literal[end - 1] == SourceMark.cellEnd else { return end }
    return end > 1 && literal[end - 2] == 0x20 ? end - 2 : end - 1
  }

  /// Writes what an extension makes of the text from `index` on. Returns where the text goes on,
  /// or nil where it is plain text after all.
  private mutating func writeHole(
    _ use: TextHole, at index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let found = place(of: index, in: node, literal)
    if let found, found.isEscaped { return nil }
    switch use {
    case .figure: return nil
    case .footnote(let end):
      let label = Array(literal[(index + 2)..<(end - 1)])
      let range = found.map { source.range($0.place, $0.place + end - index) } ?? blockRange
      _ = refuseInLink("a footnote", at: range)
      return writeFootnoteReference(label, range) ? end : nil
    case .citation:
      if place(of: index + 1, in: node, literal)?.isEscaped == true { return nil }
      if isInLink {
        let range = found.map { source.range($0.place, $0.place + 2) } ?? blockRange
        _ = refuseInLink("a citation", at: range)
      }
      let text = CitationText(
        node, literal, from: index, to: cut?.node == node ? cut?.offset : nil)
      return writeCitation(text, found?.place)
    }
  }
}
