/// Which letters the codes of a font are: its `ToUnicode` (ISO 32000-2, 9.10.3).
struct PDFCharacterMap {
  private var letters: [Int: [UInt8]] = [:]
  /// How many bytes a code has.
  private(set) var codeLength = 1
  private static let most = 65_536

  var isEmpty: Bool { letters.isEmpty }

  /// Nil where the stream is no such table.
  init?(_ bytes: [UInt8]) {
    guard bytes[...].firstPlace(of: "begincmap") != nil else { return nil }
    var lexer = PDFLexer(bytes[...])
    var strings: [[UInt8]] = []
    var array: [[UInt8]]?
    var table = Table.none
    while let token = lexer.next(), letters.count < Self.most {
      switch token {
      case .string(let text):
        if array != nil { array?.append(text) } else { strings.append(text) }
      case .arrayStart: array = []
      case .arrayEnd:
        if let texts = array, strings.count == 2, table == .ranges { addRange(strings, texts) }
        strings = []
        array = nil
      case .word(let word):
        table = Table(word)
        strings = []
      default: break
      }
      switch (table, strings.count) {
      case (.none, _): strings = []
      case (.lengths, 1):
        codeLength = max(codeLength, min(strings[0].count, 4))
        strings = []
      case (.letters, 2):
        add(strings[0], strings[1])
        strings = []
      case (.ranges, 3):
        addRange(strings, nil)
        strings = []
      default: break
      }
    }
  }

  /// What the texts between two words of the stream are.
  private enum Table {
    case none
    case lengths
    case letters
    case ranges

    init(_ word: ArraySlice<UInt8>) {
      switch String(decoding: word, as: UTF8.self) {
      case "begincodespacerange": self = .lengths
      case "beginbfchar": self = .letters
      case "beginbfrange": self = .ranges
      default: self = .none
      }
    }
  }

  /// A text of the font as UTF-8. A code of one byte that isn't in the table is the letter of Latin-1.
  func text(of codes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for index in stride(from: 0, to: codes.count - codeLength + 1, by: codeLength) {
      let code = codes[index..<index + codeLength].reduce(0) { $0 << 8 | Int($1) }
      if let letter = letters[code] {
        text += letter
      } else if codeLength == 1, code >= 0x20 {
        text += code < 0x80 ? [UInt8(code)] : [UInt8(0xC0 | code >> 6), UInt8(0x80 | code & 0x3F)]
      }
    }
    return text
  }

  private mutating func add(_ code: [UInt8], _ letter: [UInt8]) {
    guard let text = TextVariants.wholeUTF16(letter[...], isBigEndian: true), code.count <= 4 else {
      return
    }
    codeLength = max(codeLength, code.count)
    letters[Self.value(code)] = text
  }

  private mutating func addRange(_ bounds: [[UInt8]], _ texts: [[UInt8]]?) {
    guard bounds[0].count <= 4 else { return }
    let (first, last) = (Self.value(bounds[0]), Self.value(bounds[1]))
    guard first <= last, last - first < Self.most else { return }
    for code in first...last {
      let offset = code - first
      if let texts {
        guard texts.indices.contains(offset) else { return }
        add(Self.code(code, bounds[0].count), texts[offset])
      } else {
        var letter = bounds[2]
        guard let end = letter.popLast() else { return }
        let next = Int(end) + offset
        let before = letter.popLast().map { (Int($0) + next >> 8) & 0xFF }
        let bytes = letter + [UInt8(before ?? 0), UInt8(next & 0xFF)]
        add(Self.code(code, bounds[0].count), bytes)
      }
    }
  }

  private static func code(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  private static func value(_ code: [UInt8]) -> Int { code.reduce(0) { $0 << 8 | Int($1) } }
}
