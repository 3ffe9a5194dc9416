import Diagnostics

extension Renderer {
  /// Writes a citation as a hole. Returns where its first text node goes on, or nil where it is
  /// plain text; when it ends in a later node, `resume` says where.
  mutating func writeCitation(_ text: CitationText, _ start: Int?) -> Int? {
    guard let end = text.end else {
      report(
        MarkdownRules.badCitation.finding(
          "a citation must be closed with ']' and hold no markup",
          at: start.map { source.range($0, $0 + 2) } ?? blockRange))
      return nil
    }
    let placesBefore = places
    let starts = pieceStarts(of: text, start)
    func place(_ offset: Int) -> Int? {
      guard let starts else { return nil }
      let index = text.pieces.lastIndex { $0.start <= offset } ?? 0
      return starts[index] + offset - text.pieces[index].start
    }
    func range(_ offsets: Range<Int>) -> SourceRange {
      guard let from = place(offsets.lowerBound), let last = place(offsets.upperBound - 1) else {
        return blockRange
      }
      return source.range(from, last + 1)
    }
    guard let parts = text.parts() else {
      places = placesBefore
      report(
        MarkdownRules.badCitation.finding(
          "a citation must read '[@source-id]' or '[@source-id, locator]'" + strange(text.bytes),
          at: range(0..<text.bytes.count),
          suggestion: Self.withCommas(text.bytes)
            ?? "separate several sources with ';', each with its own '@'"))
      return nil
    }
    func string(_ range: Range<Int>) -> String {
      String(decoding: text.bytes[range], as: UTF8.self)
    }
    let citation = CitationGroup(
      parts: parts.map {
        CitationGroup.Part(
          source: string($0.source), locator: $0.locator.map(string), range: range($0.whole))
      }[...])
    hole(.citation(citation))
    if text.pieces.count > 1 { resume = end }
    return end.offset
  }

  /// The advice where a place follows its source without a comma: `[@id p. 3]`.
  private static func withCommas(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    var places: [Substring] = []
    let parts = text.split(separator: ";").map { part -> String in
      let part = part.drop { $0 == " " }
      guard part.first == "@", let blank = part.firstIndex(of: " "),
        !part[..<blank].contains(where: { ",{".contains($0) })
      else { return String(part) }
      let rest = part[blank...].drop { $0 == " " }
      guard let first = rest.first, first.isNumber || isLocator(rest) else { return String(part) }
      places.append(rest)
      return "\(part[..<blank]), \(rest)"
    }
    guard let place = places.first else { return nil }
    return "put a comma before '\(place)': '[\(parts.joined(separator: "; "))]'"
  }

  /// Whether words say where in a source something is: `p. 3`, `lines 4-9`.
  private static func isLocator(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter || $0 == "§" }.lowercased()
    return locatorWords.contains(word) && text.contains { $0.isNumber }
  }

  private static let locatorWords: Set<String> = [
    "p", "pp", "page", "pages", "line", "lines", "slide", "slides", "para", "paras", "section",
    "sec", "art", "article", "chapter", "ch", "annex", "table", "figure", "fig", "note", "n", "no",
    "box", "§",
  ]

  /// What a citation holds that can't be seen and is no space: `, not '[@id , p. 3]'`.
  private func strange(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isStrange = text.unicodeScalars.contains {
      !$0.isASCII && ($0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint)
    }
    return isStrange ? ", not '\(text)'" : ""
  }

  /// The offset in the source of each piece.
  private mutating func pieceStarts(of text: CitationText, _ first: Int?) -> [Int]? {
    guard let first else { return nil }
    var starts = [first]
    for piece in text.pieces.dropFirst() {
      let literal = piece.node.literal
      guard !literal.isEmpty, let found = place(of: 0, in: piece.node, literal) else { return nil }
      starts.append(found.place)
    }
    return starts
  }
}
