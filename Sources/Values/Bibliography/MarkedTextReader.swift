import Diagnostics

/// Reads the marks and the entities of one text.
struct MarkedTextReader {
  struct Mistake {
    let message: String
    let suggestion: String?
  }

  private(set) var mistakes: [Mistake] = []
  /// Nobody nests more marks, and each piece of text looks at all that are open.
  private static let mostOpen = 16

  private let bytes: [UInt8]
  private var index = 0
  private var open: [(tag: String, marks: MarkedText.Marks)] = []
  private var pieces: [MarkedText.Run] = []
  private var text: [UInt8] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func runs() -> [MarkedText.Run] {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<") where readTag(): continue
      case UInt8(ascii: "&") where readEntity(): continue
      default:
        text.append(bytes[index])
        index += 1
      }
    }
    if let first = open.first {
      report("'<\(first.tag)>' must be closed with '</\(first.tag)>'", nil)
    }
    endPiece()
    return pieces
  }

  private mutating func report(_ message: String, _ suggestion: String?) {
    // One is enough to look at the text again.
    if mistakes.isEmpty { mistakes.append(Mistake(message: message, suggestion: suggestion)) }
  }

  private mutating func endPiece() {
    guard !text.isEmpty else { return }
    let marks = open.reduce(into: MarkedText.Marks()) { marks, tag in
      // As citation processors do, italics within italics are upright.
      if tag.marks == .italic {
        marks.formSymmetricDifference(.italic)
      } else {
        marks.formUnion(tag.marks)
      }
    }
    pieces.append(MarkedText.Run(text: String(bytes: text), marks: marks))
    text = []
  }

  // MARK: Tags

  /// Reads a tag; false where the sign is only a sign, as in "fewer than < 5".
  private mutating func readTag() -> Bool {
    guard let close = bytes[index...].prefix(120).firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    var inside = bytes[(index + 1)..<close]
    let isEnd = inside.first == UInt8(ascii: "/")
    if isEnd { inside.removeFirst() }
    let name = String(
      bytes: inside.prefix { $0.isLetter || $0.isDigit || ":-".utf8.contains($0) }
    )
    .lowercased()
    guard inside.first?.isLetter ?? false, !inside.contains(UInt8(ascii: "<")) else { return false }
    let rest = String(bytes: inside.dropFirst(name.utf8.count)).lowercased()
    if Self.isLayout(name) {
      // Of paragraphs and line ends a blank is left.
      if let last = text.last, last != 0x20 { text.append(0x20) }
      index = close + 1
      return true
    }
    guard let marks = Self.marks(of: name, rest) else {
      report(
        "'<\(isEnd ? "/" : "")\(name)>' must be one of the marks <i>, <b>, <sup>, <sub>, <sc> or "
          + "<span class=\"nocase\">, or it is printed as it is", "delete the mark")
      return false
    }
    if isEnd {
      guard let start = open.lastIndex(where: { $0.tag == name }) else {
        report("'</\(name)>' must have a '<\(name)>' before it", "delete the mark")
        index = close + 1
        return true
      }
      endPiece()
      open.remove(at: start)
    } else if open.count < Self.mostOpen {
      endPiece()
      open.append((name, marks))
    }
    index = close + 1
    return true
  }

  /// Marks that lay out the summaries of databases and say nothing.
  private static func isLayout(_ name: String) -> Bool {
    ["p", "br", "div", "jats:p", "jats:sec", "jats:title", "jats:list", "jats:list-item"]
      .contains(name)
  }

  private static func marks(of name: String, _ attributes: String) -> MarkedText.Marks? {
    switch name {
    case "i", "em", "jats:italic": .italic
    case "b", "strong", "jats:bold": .bold
    case "sup", "jats:sup": .raised
    case "sub", "jats:sub": .lowered
    case "sc", "scp": .smallCapitals
    // `nocase` keeps a processor from changing capitals, which happens here to no title.
    case "span": attributes.contains("small-caps") ? .smallCapitals : []
    default: nil
    }
  }

  // MARK: Entities

  private mutating func readEntity() -> Bool {
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      return false
    }
    let name = String(bytes: bytes[(index + 1)..<end])
    guard let scalar = Entities.scalar(named: name) else { return false }
    guard !MisleadingCharacter.contains(scalar.value) else {
      report(MisleadingCharacter.message(about: scalar.value), "delete '&\(name);'")
      return false
    }
    text += String(scalar).utf8
    index = end + 1
    return true
  }
}
