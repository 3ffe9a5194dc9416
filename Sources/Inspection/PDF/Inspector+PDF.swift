/// PDF: its texts, its pictures, and what it would run.
extension Inspector {
  mutating func inspectPDF(_ bytes: [UInt8], depth: Int) {
    let place = Surroundings.packed(in: "in a stream")
    // The closure may not hold the inspector that it charges, so it works on a copy.
    var inflating = self
    let document = PDFDocument(bytes) { inflating.inflate($0, as: .zlib, in: place) }
    self = inflating
    for reason in document.obstacles { result.obstacles.add(reason) }
    for danger in document.dangers { result.dangers.add(danger) }
    if document.namesAuthor { result.traces.add("the author") }
    addStrings(document.strings, maps: [])
    for content in document.contents {
      guard budget > 0 else { return }
      add(content)
      addStrings(Self.strings(in: content), maps: document.maps)
    }
    for picture in document.pictures {
      inspect(picture, name: "picture", in: .packed(in: "in a picture in it"), depth: depth + 1)
    }
    for block in document.metadata {
      if Position.isIn(block[...]) { result.hasPosition = true }
      inspect(block, name: "metadata.xml", in: .office("in its metadata"), depth: depth + 1)
    }
  }

  /// The texts of a page, in the order in which they are written.
  private static func strings(in content: [UInt8]) -> [[UInt8]] {
    var lexer = PDFLexer(content[...])
    var strings: [[UInt8]] = []
    while let token = lexer.next() {
      switch token {
      case .string(let text): strings.append(text)
      case .word(let word) where word.elementsEqual("ID".utf8):
        // The bytes of a small picture, which may look like anything.
        let end = content[...].firstPlace(of: "EI", from: lexer.place + 1) ?? content.count
        lexer.skip(to: end)
      default: break
      }
    }
    return strings
  }

  /// Adds texts joined, once as their bytes say and once for each font that has its own codes.
  private mutating func addStrings(_ strings: [[UInt8]], maps: [PDFCharacterMap]) {
    guard !strings.isEmpty else { return }
    var plain: [UInt8] = []
    for string in strings { plain += Self.text(of: string) + [UInt8(ascii: " ")] }
    add(plain)
    for map in maps where !map.isEmpty {
      guard budget > 0 else { return }
      var text: [UInt8] = []
      for string in strings { text += map.text(of: string) + [UInt8(ascii: " ")] }
      add(text)
    }
  }

  /// A text as UTF-8: of UTF-16 or UTF-8 where it says so, else of Latin-1, which the encodings of
  /// PDF agree with in nearly all letters.
  private static func text(of string: [UInt8]) -> [UInt8] {
    if let text = TextVariants.decoded(string[...]) { return text }
    if string.starts(with: [0xEF, 0xBB, 0xBF]) { return string }
    guard string.contains(where: { $0 >= 0x80 }) else { return string }
    return string.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
  }
}
