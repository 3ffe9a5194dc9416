import HTML

/// Prose cut into the parts of a page: each heading of the second level begins one.
///
/// Rules between parts, columns on paper and the contents that follow one's reading all hang on
/// parts. Headings inside quotes, lists and callouts begin none.
struct ProseParts {
  private var finished: [HTML] = []
  private var current: [UInt8] = []
  private var heading: String?
  private var depth = 0

  /// Adds markup of the renderer, which may hold headings.
  ///
  /// - Parameter isBehindMark: Whether the mark of a source is before it, which took the place of words: no
  ///   blank is left between these and the full stop or comma of their sentence.
  mutating func append(_ html: HTML, isBehindMark: Bool = false) {
    html.withBytes { bytes in
      var start = isBehindMark ? Self.gapBeforePoint(in: bytes) : 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
        switch BlockTag(bytes, at: index) {
        case .opening: depth += 1
        case .closing: depth -= 1
        case .heading(let id) where depth == 0:
          current += UnsafeBufferPointer(rebasing: bytes[start..<index])
          finish()
          heading = id
          start = index
        case .heading, nil: continue
        }
      }
      current += UnsafeBufferPointer(rebasing: bytes[start...])
    }
  }

  /// How many bytes of white space are before a full stop or a comma at the beginning.
  private static func gapBeforePoint(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let gap = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
    guard gap < bytes.count, bytes[gap] == UInt8(ascii: ".") || bytes[gap] == UInt8(ascii: ",")
    else { return 0 }
    // '.5' and '...' end no sentence.
    let isPoint = gap + 1 == bytes.count || " \n<".utf8.contains(bytes[gap + 1])
    return isPoint ? gap : 0
  }

  /// Adds markup that holds no headings of the text.
  mutating func appendFilling(_ html: HTML) {
    html.withBytes { current += $0 }
  }

  /// Takes back white space before what follows: a note number stands close to its word.
  mutating func dropSpace() {
    while let last = current.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      current.removeLast()
    }
  }

  /// The parts as sections of the page, each named by its heading.
  mutating func sections() -> HTML {
    finish()
    return finished.joined()
  }

  private mutating func finish() {
    defer { (current, heading) = ([], nil) }
    guard current.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    let name = heading.map { " aria-labelledby=\"\($0)\"" as HTML }
    finished.append("<section class=\"part flow\"\(name)>\(HTML(trusted: current))</section>")
  }
}

/// A tag of block markup that matters for cutting.
private enum BlockTag {
  case opening
  case closing
  case heading(id: String?)

  /// Blocks in which a heading belongs to the block.
  private static let containers: [StaticString] = ["blockquote", "aside", "ul", "ol", "section"]

  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let isClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    let start = isClosing ? index + 2 : index + 1
    if !isClosing, Self.matches("h2", bytes, at: start) {
      self = .heading(id: Self.id(bytes, from: start + 2))
    } else if Self.containers.contains(where: { Self.matches($0, bytes, at: start) }) {
      self = isClosing ? .closing : .opening
    } else {
      return nil
    }
  }

  private static func matches(
    _ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    let end = start + name.utf8CodeUnitCount
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: " ")
    else { return false }
    return name.withUTF8Buffer { $0.elementsEqual(bytes[start..<end]) }
  }

  /// The value of `id="…"` directly after the name.
  private static func id(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
    let mark: StaticString = " id=\""
    let open = start + mark.utf8CodeUnitCount
    guard open < bytes.count,
      mark.withUTF8Buffer({ $0.elementsEqual(bytes[start..<open]) }),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: bytes[open..<close], as: UTF8.self)
  }
}
