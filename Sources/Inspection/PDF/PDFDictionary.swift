/// The entries of a dictionary of PDF and of those within it, as a row of tokens.
struct PDFDictionary {
  private(set) var tokens: [PDFLexer.Token] = []
  private static let mostTokens = 200_000

  mutating func append(_ token: PDFLexer.Token) {
    if tokens.count < Self.mostTokens { tokens.append(token) }
  }

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

  /// Whether a key has a text that isn't empty.
  func hasText(of key: String) -> Bool {
    guard let place = place(of: key), tokens.indices.contains(place),
      case .string(let text) = tokens[place]
    else { return false }
    return text.contains { $0 > 0x20 && $0 < 0xFE }
  }

  private func place(of key: String) -> Int? {
    tokens.firstIndex { if case .name(key) = $0 { true } else { false } }.map { $0 + 1 }
  }
}
