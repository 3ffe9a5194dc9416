import Diagnostics

/// Markdown and HTML in a text that is shown as it is.
enum PlainText {
  /// The first sign of a note from one editor to another: `<!--`, or `%%` around words.
  static func firstNote(in text: String) -> String? {
    // Nearly no text has one of their first characters.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "%") }) else {
      return nil
    }
    if text.contains("<!--") { return "<!--" }
    let parts = text.split(separator: "%%", omittingEmptySubsequences: false)
    return parts.count > 2 && parts.dropFirst().dropLast().contains { !$0.isEmpty } ? "%%" : nil
  }

  /// The first sign of markup that can't be meant as characters: what opens and closes bold or struck
  /// text, the middle of a link, the beginning of a citation; nil for plain text.
  ///
  /// - Parameter isMarked: Whether the text may have tags and entities of its own, as titles have.
  static func firstMarkup(in text: String, isMarked: Bool = false) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var scan = MarkupScan(bytes: bytes, isMarked: isMarked)
      return scan.first()
    }
  }
}

/// One look at each byte of a text.
private struct MarkupScan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The marks that have been opened, as bytes and the lengths of their runs.
  private var opened: Set<String> = []

  private let isMarked: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, isMarked: Bool) {
    self.bytes = bytes
    self.isMarked = isMarked
  }

  private static let signs: Set<UInt8> = Set("*~_`=[]&<!#\\:$^|}".utf8).union([0xE3, 0xEF])

  mutating func first() -> String? {
    var index = 0
    if let mark = lineMark(at: 0) { return mark }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A, let mark = lineMark(at: index + 1) { return mark }
      guard Self.signs.contains(byte) else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        if let mark = bracket(at: index) { return mark }
        index += 1
      case UInt8(ascii: "&"):
        if !isMarked, let mark = entity(at: index) { return mark }
        index += 1
      case UInt8(ascii: "<"):
        if !isMarked, let mark = tag(at: index) { return mark }
        index += 1
      case UInt8(ascii: "!"):
        if PastedError.isWordProcessors(bytes, exclamation: index) { return "Error!" }
        index += 1
      case UInt8(ascii: "#"):
        if let error = PastedError.spreadsheets(bytes, hash: index) { return error }
        index += 1
      case UInt8(ascii: ":"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "|"),
        UInt8(ascii: "}"):
        if !isMarked, let mark = otherMark(at: index) { return mark }
        index += 1
      case UInt8(ascii: "\\"):
        if !isMarked, let command = command(at: index) { return command }
        index += 1
      case 0xE3, 0xEF:
        if let mark = wideMark(at: index) { return mark }
        index += 1
      default:
        var end = index
        while end < bytes.count, bytes[end] == byte { end += 1 }
        if let mark = run(index..<end) { return mark }
        index = end
      }
    }
    return nil
  }

  private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetter(byte) || (0x30...0x39).contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Marks around words. A row of signs is no markup.
  private mutating func run(_ run: Range<Int>) -> String? {
    let (before, after) = (byte(run.lowerBound - 1), byte(run.upperBound))
    let sign = bytes[run.lowerBound]
    let mark = String(repeating: Character(Unicode.Scalar(sign)), count: min(run.count, 4))
    switch (sign, run.count) {
    case (UInt8(ascii: "*"), 2), (UInt8(ascii: "~"), 2):
      if !isWord(before), isLetter(after) { return mark }
      return opened.insert(mark).inserted ? nil : mark
    case (UInt8(ascii: "~"), 1):
      return isWord(before) && script(at: run.lowerBound) ? "~" : nil
    case (UInt8(ascii: "*"), 1), (UInt8(ascii: "_"), 1...2), (UInt8(ascii: "`"), 1),
      (UInt8(ascii: "="), 2):
      if opened.contains(mark), before > 0x20, !isWord(after) { return mark }
      if !isWord(before), before != UInt8(ascii: "/"), isLetter(after) || after >= 0x80 {
        opened.insert(mark)
      }
      return nil
    default: return nil
    }
  }

  private func bracket(at index: Int) -> String? {
    switch (bytes[index], byte(index + 1)) {
    case (UInt8(ascii: "]"), UInt8(ascii: "(")): "]("
    case (UInt8(ascii: "["), UInt8(ascii: "@")): "[@"
    case (UInt8(ascii: "["), UInt8(ascii: "[")): "[["
    case (UInt8(ascii: "["), UInt8(ascii: "^")): "[^"
    case (UInt8(ascii: "["), _) where index > 0 && !isMarked:
      ForeignReference(at: index, in: bytes).map { "[\($0.words)]" }
    default: nil
    }
  }

  /// `\textbf{` and the like.
  private func command(at index: Int) -> String? {
    let name = bytes[(index + 1)...].prefix(20).prefix { isLetter($0) }
    if Self.commands.contains(String(decoding: name, as: UTF8.self)),
      !isWord(byte(name.endIndex)), !isWord(byte(index - 1)), byte(index - 1) != UInt8(ascii: ":")
    {
      return String(decoding: bytes[index..<name.endIndex], as: UTF8.self)
    }
    guard name.count > 1, byte(name.endIndex) == UInt8(ascii: "{") else { return nil }
    return String(decoding: bytes[index...name.endIndex], as: UTF8.self)
  }

  private static let commands: Set<String> = [
    "clearpage", "hline", "item", "linebreak", "maketitle", "newline", "newpage", "noindent",
    "pagebreak", "tableofcontents",
  ]

  /// `~2~` and `^2^` behind a word.
  private func script(at index: Int) -> Bool {
    let inside = bytes[(index + 1)...].prefix(12).prefix { isWord($0) }
    return !inside.isEmpty && byte(inside.endIndex) == bytes[index]
      && byte(inside.endIndex + 1) != bytes[index]
  }

  /// `:phone:`, `$x^2$`, `x^2^`, `[words|address]` and a brace that closes none.
  private func otherMark(at index: Int) -> String? {
    switch bytes[index] {
    case UInt8(ascii: ":"):
      let name = bytes[(index + 1)...].prefix(40).prefix { isLetter($0) || $0 == UInt8(ascii: "_") }
      guard name.count > 1, byte(name.endIndex) == UInt8(ascii: ":"), !isWord(byte(index - 1)),
        byte(index - 1) != UInt8(ascii: ":"), !isWord(byte(name.endIndex + 1)),
        byte(name.endIndex + 1) != UInt8(ascii: ":")
      else { return nil }
      return String(decoding: bytes[index...name.endIndex], as: UTF8.self)
    case UInt8(ascii: "$"):
      let inside = bytes[(index + 1)...].prefix(300).prefix { $0 != UInt8(ascii: "$") }
      guard !isWord(byte(index - 1)), byte(inside.endIndex) == UInt8(ascii: "$"),
        let first = inside.first, let last = inside.last, first > 0x20, last > 0x20,
        !(0x30...0x39).contains(byte(inside.endIndex + 1)),
        inside.contains(where: { "\\^_".utf8.contains($0) })
      else { return nil }
      return "$"
    case UInt8(ascii: "^"): return isWord(byte(index - 1)) && script(at: index) ? "^" : nil
    case UInt8(ascii: "|"):
      let rest = bytes[(index + 1)...].prefix(8)
      let isAddress = rest.starts(with: "http".utf8) || rest.starts(with: "www.".utf8)
      return isAddress && bytes[..<index].suffix(300).contains(UInt8(ascii: "[")) ? "|" : nil
    default:
      let before = bytes[..<index].suffix(100)
      let name = before.reversed().prefix {
        isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      }
      return name.contains(UInt8(ascii: "-")) && !before.contains(UInt8(ascii: "{")) ? "}" : nil
    }
  }

  /// `［@`, `【@` and a wide `＊＊` around words.
  private mutating func wideMark(at index: Int) -> String? {
    guard let scalar = ScalarBytes.scalar(at: index, in: bytes) else { return nil }
    switch scalar {
    case 0x3010, 0xFF3B:
      return byte(index + 3) == UInt8(ascii: "@")
        ? String(decoding: bytes[index...(index + 3)], as: UTF8.self) : nil
    case 0xFF0A:
      let mark = "\u{FF0A}\u{FF0A}"
      guard bytes[index...].starts(with: mark.utf8),
        ScalarBytes.scalar(before: index, in: bytes) != scalar,
        ScalarBytes.scalar(at: index + 6, in: bytes) != scalar
      else { return nil }
      return opened.insert(mark).inserted ? nil : mark
    default: return nil
    }
  }

  private static let entities: Set<String> = [
    "amp", "apos", "bull", "copy", "deg", "euro", "gt", "hellip", "laquo", "ldquo", "lsquo", "lt",
    "mdash", "middot", "nbsp", "ndash", "quot", "raquo", "rdquo", "reg", "rsquo", "sect", "shy",
    "aacute", "agrave", "ccedil", "eacute", "egrave", "iacute", "ntilde", "oacute", "ouml", "uuml",
  ]

  private func entity(at index: Int) -> String? {
    let name = bytes[(index + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard byte(name.endIndex) == UInt8(ascii: ";"), let first = name.first else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    let isNumber =
      first == UInt8(ascii: "#") && name.count > 1
      && name.dropFirst().allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    return isNumber || Self.entities.contains(text) ? "&\(text);" : nil
  }

  private static let tags: Set<String> = [
    "a", "b", "br", "code", "del", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img",
    "li", "mark", "ol", "p", "s", "small", "span", "strong", "sub", "sup", "table", "td", "tr", "u",
    "ul",
  ]

  private func tag(at index: Int) -> String? {
    let start = byte(index + 1) == UInt8(ascii: "/") ? index + 2 : index + 1
    guard start < bytes.count else { return nil }
    let name = bytes[start...].prefix(7).prefix { isLetter($0) || (0x30...0x39).contains($0) }
    guard Self.tags.contains(String(decoding: name, as: UTF8.self).lowercased()),
      [UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20].contains(byte(name.endIndex)),
      bytes[name.endIndex...].prefix(300).contains(UInt8(ascii: ">"))
    else { return nil }
    return String(decoding: bytes[index..<name.endIndex], as: UTF8.self)
      + (byte(name.endIndex) == UInt8(ascii: ">") ? ">" : "")
  }

  /// `## `, `- `, `[x] ` and `> ` at the beginning of a line, a list with numbers, and the row of a
  /// table.
  private func lineMark(at start: Int) -> String? {
    var end = start
    while byte(end) == UInt8(ascii: "#") { end += 1 }
    if (1...6).contains(end - start), byte(end) == 0x20,
      end - start > 1 || isLetter(byte(end + 1)) || byte(end + 1) >= 0x80
    {
      return String(repeating: "#", count: end - start)
    }
    let isSpaced = byte(start + 1) == 0x20
    let after = byte(start + 2)
    switch byte(start) {
    case UInt8(ascii: "-") where isSpaced && (isLetter(after) || after >= 0x80): return "-"
    // `> 18 years` means more than 18.
    case UInt8(ascii: ">") where isSpaced && (isLetter(after) || after >= 0x80): return ">"
    case UInt8(ascii: "["):
      let box = bytes[start...].prefix(4)
      return ["[ ] ", "[x] ", "[X] "].contains { box.elementsEqual($0.utf8) } ? "[ ]" : nil
    case 0xE2: return bytes[start...].starts(with: "• ".utf8) ? "•" : nil
    case UInt8(ascii: "1") where bytes[start...].starts(with: "1. ".utf8):
      // One such line may be a name, such as '1. FC Köln'; two are a list.
      let line = bytes[start...].prefix { $0 != 0x0A }
      return byte(line.endIndex) == 0x0A && bytes[(line.endIndex + 1)...].starts(with: "2. ".utf8)
        ? "1." : nil
    case UInt8(ascii: "|"):
      let line = bytes[start...].prefix { $0 != 0x0A }
      let pipes = line.count { $0 == UInt8(ascii: "|") }
      return pipes > 2 && line.last { $0 > 0x20 } == UInt8(ascii: "|") ? "|" : nil
    default: return nil
    }
  }
}
