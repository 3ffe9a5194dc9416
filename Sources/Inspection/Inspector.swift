/// Inspects one file that is published as it is: reads what it says, whatever it is packed in, and
/// notes what keeps it from being searched.
package struct Inspector {
  var result: InspectedFile
  /// How many more bytes may be inflated or written.
  private(set) var budget = InspectionLimits.bytes
  private var parts = 0
  /// How many bytes of a PDF were read as codes of fonts.
  var mapped = 0

  /// Where a file is found, which decides what it may do.
  enum Surroundings {
    /// It is a file of the site, which browsers open.
    case site
    /// It is an entry of an archive, or embedded in another file.
    case packed(in: String)
    /// It is a part of an office document, of which the program reads only what it knows.
    case office(String)
  }

  /// Returns what is known of a file of the site.
  ///
  /// - Parameter path: Its path or name; the ending decides how browsers take it.
  package static func inspect(_ bytes: [UInt8], path: String) -> InspectedFile {
    var inspector = Inspector(result: InspectedFile(bytes))
    inspector.inspect(bytes, name: path, in: .site, depth: 0)
    return inspector.result
  }

  private init(result: InspectedFile) { self.result = result }

  /// Inspects a file, or a part of one.
  mutating func inspect(
    _ bytes: [UInt8], name: String, in surroundings: Surroundings, depth: Int
  ) {
    guard depth <= InspectionLimits.depth else {
      result.obstacles.add("files are packed within files more than \(InspectionLimits.depth) deep")
      return
    }
    parts += 1
    guard parts <= InspectionLimits.parts else {
      result.obstacles.add("it has more than \(InspectionLimits.parts) parts")
      return
    }
    let ending = FileEnding(name)
    let format = FileFormat(of: bytes)
    if ending.isScript {
      result.dangers.add(described("it is a script", surroundings))
    }
    if ending.isServerCode {
      result.dangers.add(described(WebCode.serverCode, surroundings))
    }
    if ending.isText, !format.isText {
      obstacle("its name ends in '.\(ending.text)', and its bytes are no text", surroundings)
    }
    switch format {
    case .empty: break
    case .text(let text): inspectText(text, ending, in: surroundings, depth: depth)
    case .picture(let kind): inspectPicture(bytes, kind, in: surroundings, depth: depth)
    case .isoMedia, .jpegXL: inspectBoxes(bytes, in: surroundings, depth: depth)
    case .stream(let kind): inspectStream(bytes, kind, depth: depth)
    case .plainBinary: inspectBinary(bytes, depth: depth)
    case .pdf: inspectPDF(bytes, depth: depth)
    case .zip: inspectArchive(bytes, in: surroundings, depth: depth)
    case .gzip:
      let inner = ending.text == "svgz" ? "svg" : String(ending.name.dropLast(3))
      inspectGzip(bytes, name: inner, in: surroundings, depth: depth)
    case .unreadable(let reason): obstacle(reason, surroundings)
    }
  }

  /// Notes that something can't be searched.
  mutating func obstacle(_ reason: String, _ surroundings: Surroundings) {
    result.obstacles.add(described(reason, surroundings))
  }

  func described(_ reason: String, _ surroundings: Surroundings) -> String {
    switch surroundings {
    case .site: reason
    case .packed(let place), .office(let place): "\(reason) (\(place))"
    }
  }

  /// Takes a number of bytes from the budget; notes an obstacle where that is used up.
  mutating func charge(_ count: Int) -> Bool {
    budget -= count
    if budget < 0 {
      let most = InspectionLimits.bytes >> 20
      result.obstacles.add("what it compresses comes to more than \(most) MB")
    }
    return budget >= 0
  }

  mutating func add(_ text: [UInt8], isMarkup: Bool = false, touchesLetters: Bool = false) {
    guard !text.isEmpty, charge(text.count) else { return }
    result.texts.append(
      InspectedFile.Text(bytes: text, isMarkup: isMarkup, touchesLetters: touchesLetters))
  }

  /// Inflates a part, within the budget. Notes an obstacle where it can't be, and answers what could.
  mutating func inflate(
    _ input: ArraySlice<UInt8>, as wrapping: Inflater.Wrapping, in surroundings: Surroundings
  ) -> [UInt8] {
    guard budget > 0 else { return [] }
    let output = Inflater.inflate(input, as: wrapping, limit: budget)
    switch output.end {
    case .complete: break
    case .damaged: obstacle("what it compresses is damaged", surroundings)
    case .tooLarge: break
    }
    // Of a bomb nothing is read: it is refused anyway.
    guard output.end != .tooLarge else {
      _ = charge(budget + 1)
      return []
    }
    _ = charge(output.bytes.count)
    return output.bytes
  }

  private mutating func inspectGzip(
    _ bytes: [UInt8], name: String, in surroundings: Surroundings, depth: Int
  ) {
    let inner = inflate(bytes[...], as: .gzip, in: surroundings)
    inspect(inner, name: name, in: surroundings, depth: depth + 1)
  }
}
