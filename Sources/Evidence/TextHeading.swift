/// A heading of a text that has a number: `1.3. Who Moves Away?`, `Appendix 3`.
package struct TextHeading: Sendable {
  package let line: Int
  package let name: SectionName

  static func all(in lines: [String]) -> [TextHeading] {
    lines.enumerated().compactMap { index, line in
      SectionName(heading: line).map { TextHeading(line: index + 1, name: $0) }
    }
  }
}

/// What a section of a document is called.
package enum SectionName: Sendable, Equatable {
  /// By its number: 2.6.1.
  case number([Int])
  /// By a word and a number or a letter: appendix 3.
  case named(String, String)

  static let words: Set<String> = ["appendix", "annex", "chapter", "part"]

  package var text: String {
    switch self {
    case .number(let parts): parts.map(String.init).joined(separator: ".")
    case .named(let word, let mark): "\(word) \(mark)"
    }
  }

  /// A line as a heading. Lines of a table of contents, which end with the number of a page, are none.
  init?(heading line: String) {
    let bytes = Array(line.utf8)
    guard bytes.count < 200 else { return nil }
    var index = 0
    while index < bytes.count, [0x20, 0x09, 0x23, 0x2A].contains(bytes[index]) { index += 1 }
    let isInContents = Self.endsWithPage(bytes)
    guard index < bytes.count, !isInContents else { return nil }
    if bytes[index] >= 0x30, bytes[index] <= 0x39 {
      var parts: [Int] = []
      while let number = Self.number(in: bytes, at: &index) {
        parts.append(number)
        guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
        index += 1
      }
      while index < bytes.count, [0x20, 0x09, 0x2E].contains(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] >= 0x80 || (0x41...0x5A).contains(bytes[index]),
        parts.count <= 5
      else { return nil }
      self = .number(parts)
      return
    }
    let parts = String(decoding: bytes[index...], as: UTF8.self)
      .split(maxSplits: 2, whereSeparator: { " \t.:".contains($0) })
    guard parts.count > 1, Self.words.contains(parts[0].lowercased()),
      parts[0].first?.isUppercase == true, Self.isMark(parts[1])
    else { return nil }
    self = .named(parts[0].lowercased(), parts[1].uppercased())
  }

  static func isMark(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= 3
      && (text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        || text.utf8.count == 1 && text.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) })
  }

  private static func number(in bytes: [UInt8], at index: inout Int) -> Int? {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 4 {
      index += 1
    }
    return start == index ? nil : Int(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  /// Whether a line ends with a tab or points and a number.
  private static func endsWithPage(_ bytes: [UInt8]) -> Bool {
    var end = bytes.count
    while end > 0, (0x30...0x39).contains(bytes[end - 1]) || bytes[end - 1] == 0x20 { end -= 1 }
    return end < bytes.count && end > 0 && (bytes[end - 1] == 0x09 || bytes[end - 1] == 0x2E)
      && bytes[end...].contains { $0 != 0x20 } && !(bytes[0] >= 0x30 && end < 4)
  }

  /// Whether a heading with the name `other` ends this section.
  func ends(before other: SectionName) -> Bool {
    switch (self, other) {
    case (.number(let own), .number(let next)):
      return own.indices.contains { depth in
        next.count > depth && Array(next.prefix(depth)) == Array(own.prefix(depth))
          && next[depth] == own[depth] + 1
      }
    case (.number, .named): return true
    case (.named(let word, let own), .named(let other, let next)):
      return word == other ? own != next : true
    // Appendices have lists with numbers.
    case (.named, .number): return false
    }
  }
}

extension SourceText {
  /// Whether a line is in a section. Nil where the text has no heading of that name.
  package func isLine(_ line: Int, in section: SectionName) -> Bool? {
    var isKnown = false
    for (index, heading) in headings.enumerated() where heading.name == section {
      isKnown = true
      guard heading.line <= line else { continue }
      let isEnded = headings[(index + 1)...].contains {
        $0.line <= line && section.ends(before: $0.name)
      }
      if !isEnded { return true }
    }
    return isKnown ? false : nil
  }

  /// The lines of a section: from its heading to the next one that ends it. Nil where there is none, or
  /// several.
  package func lines(of section: SectionName) -> ClosedRange<Int>? {
    let own = headings.indices.filter { headings[$0].name == section }
    guard own.count == 1, let index = own.first else { return nil }
    let end = headings[(index + 1)...].first { section.ends(before: $0.name) }?.line
    return headings[index].line...max(headings[index].line, (end ?? lines.count + 1) - 1)
  }

  /// The heading under which a line is.
  package func section(ofLine line: Int) -> SectionName? {
    headings.last { $0.line <= line }?.name
  }
}
