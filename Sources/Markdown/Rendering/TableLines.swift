/// The lines of one paragraph as offsets in the source, without what its containers put before
/// them and without white space at the end.
struct TableLines: RandomAccessCollection {
  private var lines: [Range<Int>] = []

  var startIndex: Int { 0 }
  var endIndex: Int { lines.count }
  subscript(index: Int) -> Range<Int> { lines[index] }

  init(
    _ paragraph: CommonMarkTree.Node, _ source: SourceMap, _ prepared: PreparedSource,
    quoteDepth: Int
  ) {
    let first = paragraph.startLine
    let last = Swift.min(paragraph.endLine, prepared.lineBases.count)
    guard first < last else { return }
    for line in first...last {
      let base = prepared.lineBases[line - 1]
      let start =
        line == first
        ? base + paragraph.startColumn - 1 : source.textStart(from: base, quoteDepth: quoteDepth)
      let end = source.contentEnd(ofLine: source.lineIndex(of: base))
      lines.append(start..<Swift.max(start, end))
    }
  }
}
