import Diagnostics
import Fields
import Markdown

/// The `footer` of `site.yml` as one body of Markdown, whose lines know where they are written.
struct SiteFooter {
  let source: JoinedSource
  private let range: SourceRange

  /// - Parameters:
  ///   - node: The value of `footer`: a text, or a list of texts.
  ///   - bytes: The file that it is in.
  init?(_ node: Node, in bytes: [UInt8]) {
    let nodes: [Node] = if case .list(let items) = node.content { items } else { [node] }
    let texts = nodes.compactMap { item -> (text: String, node: Node)? in
      item.isMissing ? nil : item.text.map { ($0, item) }
    }
    guard !texts.isEmpty else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    range = node.range
    source = JoinedSource(
      texts.map { text, node in
        JoinedSource.Part(text: text, starts: Self.starts(of: text, at: node.range, in: lines))
      }, file: node.range.file)
  }

  /// Where each line of a text begins in the file. A line that YAML has put together from several, or
  /// written in another way, has the place of the text.
  private static func starts(
    of text: String, at range: SourceRange, in lines: [ArraySlice<UInt8>]
  ) -> [SourcePosition] {
    var line = Int(range.start.line) - 1
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      let wanted = Array(part.utf8)
      guard !wanted.isEmpty, line < lines.count else { return range.start }
      for index in line..<min(lines.count, max(Int(range.end.line), line + 1)) {
        let isFirst = index == Int(range.start.line) - 1
        let from = isFirst ? offset(ofColumn: Int(range.start.column), in: lines[index]) : 0
        guard let found = find(wanted, in: lines[index].dropFirst(from)) else { continue }
        line = index + 1
        let before = lines[index][lines[index].startIndex..<found]
        return SourcePosition(
          line: index + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
      }
      return range.start
    }
  }

  /// The bytes before a column, which counts characters.
  private static func offset(ofColumn column: Int, in line: ArraySlice<UInt8>) -> Int {
    var (left, offset) = (column, 0)
    for byte in line {
      if byte & 0xC0 != 0x80 { left -= 1 }
      if left == 0 { break }
      offset += 1
    }
    return offset
  }

  private static func find(_ needle: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= needle.count else { return nil }
    return (line.startIndex...(line.endIndex - needle.count)).first {
      line[$0...].starts(with: needle)
    }
  }

  /// What the foot of every page can't have: it has no list of sources, and no place in the contents.
  func findings(in prose: Prose) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func refuse(_ what: String, at range: SourceRange) {
      findings.append(
        LoadingRules.footerForm.finding(
          "the footer must have no \(what)", at: range,
          suggestion: "write it on a page, and link to the page from the footer"))
    }
    for segment in prose.segments {
      switch segment {
      case .citation(let citation):
        if let first = citation.parts.first { refuse("citation", at: first.range) }
      case .view(let view): refuse("view of records", at: view.range)
      case .image(let image): refuse("picture", at: image.range)
      default: continue
      }
    }
    for heading in prose.outline { refuse("heading", at: heading.range) }
    // Besides headings, only footnotes have anchors.
    if prose.outline.isEmpty, !prose.anchors.isEmpty { refuse("footnote", at: range) }
    return findings
  }
}
