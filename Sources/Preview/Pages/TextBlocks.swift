/// The texts of a page, block by block, as a reader sees them: what its paragraphs, headings, items
/// and cells say.
enum TextBlocks {
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "ins", "del", "mark", "q", "s",
    "small", "span", "strong", "sub", "time", "u", "var",
  ]

  /// Escaped as they stand in the page, without tags.
  static func read(_ page: [UInt8]) -> [String] {
    let text = String(decoding: page, as: UTF8.self)
    let main = text.firstRange(of: "<main").map { text[$0.lowerBound...] } ?? text[...]
    let end = main.firstRange(of: "</main>").map { main[..<$0.lowerBound] } ?? main
    var blocks: [String] = []
    var block = ""
    func close() {
      let words = block.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !words.isEmpty { blocks.append(words) }
      block = ""
    }
    var rest = end
    while let open = rest.firstIndex(of: "<") {
      block += rest[..<open]
      guard let shut = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<shut].drop { $0 == "/" }
        .prefix { $0.isLetter || $0.isNumber }
      if tag == "sup" {
        // The number of a citation is no part of the number before it.
        block += rest[open...].hasPrefix("</") ? "]" : " ["
      } else if !inline.contains(tag.lowercased()) {
        close()
      }
      rest = rest[rest.index(after: shut)...]
    }
    close()
    return blocks
  }
}
