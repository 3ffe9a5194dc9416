/// The order of names in a language, the same on every machine.
///
/// A small form of the Unicode collation algorithm (UTS #10): letters first, then accents, then
/// capitals, so that `Côte d’Ivoire` comes before `Czechia`. Where letters like `å` or `ñ` belong
/// is the language's own (`Alphabet`). Thai and Lao vowels that are written before a consonant
/// sort after it, and Japanese syllables by their sound (`Kana`). Other scripts have the order of
/// their code points: that of Chinese characters is by radical and strokes, not by how they are read.
package struct Collation: Sendable {
  /// The places of letters that the language counts as its own, and of letters like `đ`.
  private let places: [Letter: UInt32]
  /// The places of two or three letters that count as one.
  private let joined: [[Letter]: UInt32]
  private let longestJoined: Int
  /// How a letter with a place of its own is written at the head of a list.
  private let names: [UInt32: String]
  private let accents: [UInt32]
  private let hasDotlessI: Bool
  /// The weight of each letter and sign of ASCII, and whether it is a capital. Empty where letters may
  /// count as one together, so that none has a place alone.
  private var plainWeights: [(place: UInt32, isCapital: Bool)] = []

  package init(language: LanguageTag) {
    accents = Alphabet.accents(of: language)
    hasDotlessI = Alphabet.hasDotlessI(language)
    var places: [Letter: UInt32] = [:]
    var joined: [[Letter]: UInt32] = [:]
    var names: [UInt32: String] = [:]
    // The language's own letters come first after theirs; the others follow at a distance.
    let rules = Alphabet.rules(of: language).map { ($0, 1) } + Alphabet.rulesOfAll.map { ($0, 16) }
    for (rule, distance) in rules {
      guard let anchor = rule.first?.unicodeScalars.first else { continue }
      for (offset, group) in rule.dropFirst().enumerated() {
        let place = Self.place(of: anchor.value) + UInt32(distance + offset)
        for spelling in group.split(separator: "=") {
          let letters = spelling.unicodeScalars.map(Letter.init)
          if letters.count == 1, places[letters[0]] == nil { places[letters[0]] = place }
          if letters.count > 1 { joined[letters] = place }
          if names[place] == nil { names[place] = Self.capitalized(spelling) }
        }
      }
    }
    self.places = places
    self.joined = joined
    self.names = names
    longestJoined = joined.keys.map(\.count).max() ?? 1
    guard longestJoined == 1 else { return }
    plainWeights = (0..<0x80).map { (byte: UInt8) in
      let elements = elements(of: String(UnicodeScalar(byte)))
      return (place(at: 0, in: elements).place, elements[0].isCapital)
    }
  }

  /// What a name is compared by.
  package func key(_ name: String) -> CollationKey {
    if !plainWeights.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 }) { return plainKey(name.utf8) }
    let elements = elements(of: name)
    var weights: [UInt32] = []
    var secondary: [UInt32] = [0]
    var tertiary: [UInt32] = [0]
    weights.reserveCapacity(elements.count * 3 + 2)
    var index = 0
    while index < elements.count {
      let (place, accents, length) = self.place(at: index, in: elements)
      weights.append(place)
      secondary += accents.map(accentWeight).sorted()
      secondary.append(1)
      tertiary.append(elements[index].isCapital ? 2 : 1)
      index += length
    }
    return CollationKey(weights: weights + secondary + tertiary)
  }

  /// The same for a name without accents and other scripts, as nearly all names of an English site.
  private func plainKey(_ name: String.UTF8View) -> CollationKey {
    let count = name.count
    return CollationKey(
      weights: [UInt32](unsafeUninitializedCapacity: count * 3 + 2) { weights, end in
        weights.initialize(repeating: 1)
        (weights[count], weights[count * 2 + 1]) = (0, 0)
        for (index, byte) in name.enumerated() {
          let (place, isCapital) = plainWeights[Int(byte)]
          weights[index] = place
          if isCapital { weights[count * 2 + 2 + index] = 2 }
        }
        end = weights.count
      })
  }

  /// The letter under which a name appears in a list by letters, such as `E` for `Éire`.
  package func initial(of name: String) -> String {
    let elements = elements(of: name)
    guard let first = elements.first else { return "" }
    let place = place(at: 0, in: elements).place
    if let name = names[place] { return name }
    return Unicode.Scalar(first.base).map { Self.capitalized(Substring(String($0))) } ?? ""
  }

  /// Items by name; those with one name by `id`.
  package func sorted<Item>(
    _ items: some Sequence<Item>, by name: (Item) -> String, then id: (Item) -> String
  ) -> [Item] {
    items.map { (key: key(name($0)), id: id($0), item: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.item)
  }

  /// Names in order.
  package func sorted(_ names: some Sequence<String>) -> [String] {
    sorted(names, by: { $0 }, then: { $0 })
  }

  // MARK: Places

  private func place(
    at index: Int, in elements: [Element]
  ) -> (place: UInt32, accents: [UInt32], length: Int) {
    if longestJoined > 1 {
      for length in stride(from: min(longestJoined, elements.count - index), to: 1, by: -1) {
        let letters = elements[index..<index + length].map(\.letter)
        if let place = joined[letters] { return (place, [], length) }
      }
    }
    let element = elements[index]
    for (position, mark) in element.marks.enumerated() {
      if let place = places[Letter(base: element.base, mark: mark)] {
        var accents = element.marks
        accents.remove(at: position)
        return (place, accents, 1)
      }
    }
    let own = places[Letter(base: element.base, mark: 0)]
    return (own ?? Self.place(of: element.base), element.marks, 1)
  }

  /// Signs and spaces, then digits, then letters, each in the order of code points.
  private static func place(of scalar: UInt32) -> UInt32 {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return 0 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return 0x20_0000 + scalar * 32
    default: return scalar
    }
  }

  /// Greater than 1, which ends the accents of a letter.
  private func accentWeight(_ mark: UInt32) -> UInt32 {
    accents.firstIndex(of: mark).map { UInt32($0) + 2 } ?? mark + 0x20
  }

  private static func capitalized(_ letters: Substring) -> String {
    letters.prefix(1).uppercased() + letters.dropFirst()
  }

  private func elements(of name: String) -> [Element] {
    Element.all(
      of: name, isPlaced: { places[Letter(base: $0, mark: 0)] != nil }, hasDotlessI: hasDotlessI)
  }
}

/// What a name is compared by: its letters, its accents, its capitals.
package struct CollationKey: Comparable, Hashable, Sendable {
  fileprivate let weights: [UInt32]

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }
}
