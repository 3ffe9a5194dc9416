import Diagnostics
import Fields

/// What leads to the confidential places of an organization, and texts without it.
///
/// An address that is left out of the locations is often in the description too.
struct ConfidentialPlaces {
  /// Rows of words of which a text must have none.
  private(set) var rows: [[String]] = []
  /// Words of the organization's own names, which are published.
  private let ownNames: [[String]]

  init(names: [String]) {
    ownNames = names.map { FoldedWords.of($0) }
  }

  /// Adds the address and the name of a place that must not be found.
  mutating func add(_ location: FeedObject, _ addresses: [FeedObject]) {
    for address in addresses {
      for key in ["address_1", "address_2", "attention"] {
        guard let text = address.peek(key)?.text else { continue }
        let isStreet = key == "address_1"
        for part in text.split(separator: ",") {
          add(line: FoldedWords.of(String(part)), isStreet: isStreet)
        }
      }
    }
    for key in ["name", "alternate_name"] {
      if let name = location.peek(key)?.text { add(name: FoldedWords.of(name)) }
    }
    for key in ["latitude", "longitude"] {
      let words = location.peek(key).map { FoldedWords.of($0.text) } ?? []
      if words.count == 2, words[1].count > 2 { rows.append(words) }
    }
  }

  /// `12 Elm Street`: the number with the next word, and the street without its number.
  private mutating func add(line words: [String], isStreet: Bool) {
    let number = words.firstIndex { $0.contains(where: \.isNumber) }
    guard let number else {
      if isStreet, words.count > 1 || (words.first?.count ?? 0) > 4 { rows.append(words) }
      return
    }
    if number + 1 < words.count {
      rows.append(Array(words[number...number + 1]))
    } else if number > 0 {
      rows.append(Array(words[(number - 1)...number]))
    }
    guard isStreet else { return }
    let named = number == 0 ? words.dropFirst() : words[..<number]
    let way = named.firstIndex(where: FoldedWords.ways.contains) ?? named.endIndex - 1
    let street = Array(named[named.startIndex..<min(way + 1, named.endIndex)])
    if street.count > 1 || (street.first?.count ?? 0) > 4 && street != ["street"] {
      rows.append(street)
    }
  }

  private mutating func add(name words: [String]) {
    let isOwn = ownNames.contains { FoldedWords.index(of: words, in: $0) != nil }
    guard !isOwn, words.contains(where: { $0.count > 3 && !Self.general.contains($0) }) else {
      return
    }
    rows.append(words)
  }

  /// Words of names that say nothing of a place.
  private static let general: Set<String> = [
    "main", "head", "office", "house", "home", "centre", "center", "building", "site", "location",
    "address", "program", "programme", "women", "woman", "children", "family", "families",
    "community", "shelter", "refuge", "hostel", "emergency", "night", "confidential", "safe",
    "transitional", "housing", "service", "undisclosed", "branch", "north", "south", "east", "west",
    "public", "private", "support", "crisi", "residence", "apartment",
  ]

  /// Whether a text has words that lead to one of the places.
  func isNamed(in text: String) -> Bool {
    let words = FoldedWords.of(text)
    return rows.contains { FoldedWords.index(of: $0, in: words) != nil }
  }

  /// Whether a text has an address, of whatever place: `9 Hidden Lane`.
  static func hasAddress(_ text: String) -> Bool {
    let words = FoldedWords.of(text)
    return words.indices.contains { start in
      guard words[start].first?.isNumber == true, words[start].count < 6 else { return false }
      return words[start...].dropFirst(2).prefix(2).contains(where: FoldedWords.ways.contains)
    }
  }

  private func leads(_ text: String) -> Bool { isNamed(in: text) || Self.hasAddress(text) }

  /// The text without the sentences that lead to one of the places; nil where nothing is left.
  func without(_ text: String) -> String? {
    guard leads(text) else { return text }
    let kept = Self.sentences(of: text).filter { !leads($0) }.joined().trimmed
    // An address over two sentences leaves none of it.
    return kept.isEmpty || kept == text.trimmed || leads(kept) ? nil : kept
  }

  /// The sentences and lines of a text, each with what is behind it.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var hasEnded = false
    for character in text {
      if hasEnded, !character.isWhitespace {
        sentences.append(sentence)
        sentence = ""
        hasEnded = false
      }
      if character.isNewline || character.isWhitespace && endsSentence(sentence) {
        hasEnded = true
      }
      sentence.append(character)
    }
    return sentences + [sentence]
  }

  /// Whether a stop at the end of a text is that of a sentence and not of `St.`.
  private static func endsSentence(_ text: String) -> Bool {
    guard let last = text.last, ".!?".contains(last) else { return false }
    let word = text.dropLast().reversed().prefix { $0.isLetter }.reversed()
    return last != "." || !FoldedWords.isShortForm(String(word))
  }

  // MARK: Records

  /// Keys whose values are texts that pages print.
  private static let texts: Set<String> = [
    "name", "acronym", "text", "summary", "label", "eligibility", "application", "documents",
    "cost",
    "hours", "alert", "note", "instead", "value", "web", "audience",
  ]

  /// The record without what leads to the places, and where something was left out.
  ///
  /// - Returns: Nil for the record where its name leads there.
  func cleaned(_ record: Node) -> (record: Node?, left: [(key: String, range: SourceRange)]) {
    var left: [(key: String, range: SourceRange)] = []
    return (cleaned(record, key: "", &left), left)
  }

  private func cleaned(
    _ node: Node, key: String, _ left: inout [(key: String, range: SourceRange)]
  ) -> Node? {
    switch node.content {
    case .plain: return node
    case .quoted(let text):
      guard Self.texts.contains(key) else { return node }
      let kept = without(text)
      if kept != text { left.append((key, node.range)) }
      return kept.map { Node(.quoted($0), at: node.range) }
    case .list(let items):
      let kept = items.compactMap { cleaned($0, key: key, &left) }
      return kept.isEmpty ? nil : Node(.list(kept), at: node.range)
    case .map(let entries):
      var kept: [Node.Entry] = []
      for entry in entries {
        if let value = cleaned(entry.value, key: entry.key, &left) {
          kept.append(Node.Entry(key: entry.key, keyRange: entry.keyRange, value: value))
        } else if entry.key == "value" || key.isEmpty && entry.key == "name"
          || key == "names" && entry.key == "text"
        {
          return nil
        }
      }
      return Node(.map(kept), at: node.range)
    }
  }
}
