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
    addStrings(document.strings, maps: [], said: [])
    for content in document.contents {
      guard budget > 0 else { return }
      add(content)
      let page = PDFPageText(content)
      addStrings(page.strings, maps: document.maps, said: page.isSaid)
    }
    for picture in document.pictures {
      inspect(picture, name: "picture", in: .packed(in: "in a picture in it"), depth: depth + 1)
    }
    for block in document.metadata {
      if Position.isIn(block[...]) { result.hasPosition = true }
      inspect(block, name: "metadata.xml", in: .office("in its metadata"), depth: depth + 1)
    }
  }

  /// Adds texts joined, once as their bytes say and once for each font that has its own codes.
  ///
  /// - Parameter said: Which of the texts are no codes of a font.
  private mutating func addStrings(
    _ strings: [[UInt8]], maps: [PDFCharacterMap], said: [Bool]
  ) {
    guard !strings.isEmpty else { return }
    let blank = UInt8(ascii: " ")
    var plain: [UInt8] = []
    for string in strings { plain += Self.text(of: string) + [blank] }
    add(plain)
    for map in maps where !map.isEmpty {
      mapped += plain.count
      guard budget > 0, mapped <= InspectionLimits.mappedBytes else {
        result.obstacles.add("it has too much text for so many fonts")
        return
      }
      var text: [UInt8] = []
      for (string, isSaid) in zip(strings, said) {
        text += (isSaid ? Self.text(of: string) : map.text(of: string)) + [blank]
      }
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
