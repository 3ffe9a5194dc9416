/// PDF: its texts, its pictures, and what it would run.
extension Inspector {
  mutating func inspectPDF(_ bytes: [UInt8], depth: Int) {
    let place = Surroundings.packed(in: "in a stream")
    let program = PDFProgram(reading: bytes)
    defer {
      let text = program.text()
      if text.count <= budget { add(text) }
    }
    // The closure may not hold the inspector that it charges, so it works on a copy.
    var inflating = self
    let document = PDFDocument(bytes) { inflating.inflate($0, as: .zlib, in: place) }
    self = inflating
    for reason in document.obstacles { result.obstacles.add(reason) }
    for danger in document.dangers { result.dangers.add(danger) }
    if document.namesAuthor { result.traces.add("the author") }
    for file in document.files {
      inspect(file.bytes, name: file.name, in: .packed(in: file.place), depth: depth + 1)
    }
    addStrings(document.strings)
    for content in document.contents {
      guard budget > 0 else { return }
      add(content)
    }
    for page in document.pages {
      guard budget > 0 else { return }
      addText(of: page, document.fonts)
    }
    for picture in document.pictures {
      inspect(picture, name: "picture", in: .packed(in: "in a picture in it"), depth: depth + 1)
    }
    for block in document.metadata {
      if Position.isIn(block[...]) { result.hasPosition = true }
      inspect(block, name: "metadata.xml", in: .office("in its metadata"), depth: depth + 1)
    }
  }

  /// Adds texts joined, as their bytes say.
  private mutating func addStrings(_ strings: [[UInt8]]) {
    var text: [UInt8] = []
    for string in strings { text += Self.text(of: string) + [UInt8(ascii: " ")] }
    add(text)
  }

  /// Adds what a page shows, each text read by the table of its font; in several ways where the file
  /// doesn't say which font it is.
  private mutating func addText(of page: PDFDocument.Page, _ fonts: PDFFonts) {
    let text = PDFPageText(page.bytes)
    guard !text.pieces.isEmpty else { return }
    let readings = text.fonts.map { fonts.readings(of: $0, in: page.fonts) }
    let used = Set(text.pieces.lazy.filter { !$0.isSaid }.map(\.font))
    let size = text.pieces.reduce(0) { $0 + $1.codes.count }
    for way in 0..<(used.map { readings[$0].count }.max() ?? 1) {
      mapped += size
      guard budget > 0, mapped <= InspectionLimits.mappedBytes else {
        result.obstacles.add("it has too much text for so many fonts")
        return
      }
      let said = PDFReadings(text) { piece in
        let ways = readings[piece.font]
        guard !piece.isSaid, case .table(let table) = ways[min(way, ways.count - 1)] else {
          return Self.text(of: piece.codes)
        }
        return fonts.tables[table].text(of: piece.codes)
      }
      add(said.apart)
      add(said.joined)
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
