/// The entries of a dictionary of PDF and of those within it, as a row of tokens.
struct PDFDictionary {
  private(set) var tokens: [PDFLexer.Token] = []
  private static let mostTokens = 200_000

  init() {}

  init(_ tokens: ArraySlice<PDFLexer.Token>) { self.tokens = Array(tokens) }

  mutating func append(_ token: PDFLexer.Token) {
    if tokens.count < Self.mostTokens { tokens.append(token) }
  }

  var isFull: Bool { tokens.count == Self.mostTokens }

  /// All names in it, keys and values.
  var names: Set<String> {
    Set(tokens.compactMap { if case .name(let name) = $0 { name } else { nil } })
  }

  /// The name, or the names of the array, that a key has.
  func names(of key: String) -> [String] {
    guard let place = place(of: key), tokens.indices.contains(place) else { return [] }
    switch tokens[place] {
    case .name(let name): return [name]
    case .arrayStart:
      var names: [String] = []
      for token in tokens[(place + 1)...] {
        guard case .name(let name) = token else { break }
        names.append(name)
      }
      return names
    default: return []
    }
  }

  /// The number of a key, where it isn't in another object.
  func number(of key: String) -> Int? {
    guard let place = place(of: key), tokens.indices.contains(place),
      case .number(let number) = tokens[place]
    else { return nil }
    if tokens.indices.contains(place + 2), case .number = tokens[place + 1],
      case .word(let word) = tokens[place + 2], word.elementsEqual("R".utf8)
    {
      return nil
    }
    return number
  }

  /// The text of a key.
  func text(of key: String) -> [UInt8]? {
    guard let place = place(of: key), tokens.indices.contains(place),
      case .string(let text) = tokens[place]
    else { return nil }
    return text
  }

  /// Whether a key has a text that isn't empty.
  func hasText(of key: String) -> Bool {
    text(of: key)?.contains { $0 > 0x20 && $0 < 0xFE } ?? false
  }

  /// The number of the object that a value refers to, where it is in one of its own.
  var number: Int? { isDictionary || isArray ? nil : references.first }

  /// The filters of a stream, in the order in which they are undone.
  var filters: [String] { names(of: "Filter") + names(of: "F") }

  /// Whether a picture's stream holds its pixels, and is no file of its own.
  var isPixels: Bool { filters.allSatisfy { $0.hasPrefix("Flate") || $0 == "LZWDecode" } }

  /// The value of each key, without those of the dictionaries within it.
  var entries: [(key: String, value: ArraySlice<PDFLexer.Token>)] {
    var entries: [(key: String, value: ArraySlice<PDFLexer.Token>)] = []
    var (depth, start) = (0, 0)
    var key: String?
    func end(before place: Int) {
      if let key, start < place { entries.append((key, tokens[start..<place])) }
    }
    for (place, token) in tokens.enumerated() {
      switch token {
      case .open, .arrayStart: depth += 1
      case .close, .arrayEnd: depth -= 1
      case .name(let name) where depth == 1 && (key == nil || start < place):
        end(before: place)
        (key, start) = (name, place + 1)
      default: break
      }
      if depth == 0 {
        end(before: place)
        return entries
      }
    }
    end(before: tokens.count)
    return entries
  }

  /// What a key has, wherever it is in the dictionaries within this one.
  func values(of key: String) -> [PDFDictionary] {
    tokens.indices.compactMap { place in
      guard case .name(key) = tokens[place], place + 1 < tokens.count else { return nil }
      guard case .open = tokens[place + 1] else {
        return PDFDictionary(tokens[(place + 1)...].prefix(3))
      }
      let end = tokens[place...].firstIndex { if case .close = $0 { true } else { false } }
      return PDFDictionary(tokens[(place + 1)...(end ?? tokens.count - 1)])
    }
  }

  func value(of key: String) -> PDFDictionary {
    PDFDictionary(entries.first { $0.key == key }?.value ?? [])
  }

  /// The numbers of the objects that it refers to: `5 0 R`.
  var references: [Int] {
    tokens.indices.dropFirst(2).compactMap { index in
      guard case .word(let word) = tokens[index], word.elementsEqual("R".utf8),
        case .number(let number) = tokens[index - 2]
      else { return nil }
      return number
    }
  }

  var isDictionary: Bool { if case .open = tokens.first { true } else { false } }
  var isArray: Bool { if case .arrayStart = tokens.first { true } else { false } }

  private func place(of key: String) -> Int? {
    tokens.firstIndex { if case .name(key) = $0 { true } else { false } }.map { $0 + 1 }
  }
}
