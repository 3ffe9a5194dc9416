/// An address taken apart as far as its words say what they are.
struct PostalAddress {
  /// A part between commas, or from one label to the next.
  struct Part {
    /// Its words, folded.
    let words: [[UInt8]]
    /// Whether it begins with a word such as `Sangkat`, for a place that has many streets.
    let isLocality: Bool
    fileprivate(set) var street: Street?

    /// Whether it is the number of a house and no more: `No. 12`.
    var isHouseOnly: Bool {
      words.allSatisfy {
        AddressWords.isHouseLabel($0) || ($0.first.map(ByteClass.isDigit) ?? false)
      }
    }

    var letters: [UInt8] { Array(words.joined()) }
  }

  struct Street {
    /// Its name without the word for its sort; empty where it has a number only.
    let name: [[UInt8]]
    /// The words for its sort, each of which may be written for the other; empty where it has none.
    let sorts: [[UInt8]]
    let number: [UInt8]?
  }

  private(set) var parts: [Part] = []
  /// The number of the house, folded, and the part that has it.
  private(set) var house: (number: [UInt8], part: Int)?

  init(_ text: String) {
    let texts = Self.separated(text).split { ",;\n\r|".contains($0) }
    let all = texts.flatMap { Self.splitAtLocalities(Self.words($0)) }.filter { !$0.isEmpty }
    for (index, words) in all.enumerated() {
      let isLocality = words.first.map(AddressWords.isLocality) ?? false
      var rest = words
      if !isLocality { takeHouse(from: &rest, part: index, isLast: index == all.count - 1) }
      parts.append(
        Part(words: words, isLocality: isLocality, street: isLocality ? nil : Self.street(rest)))
      if !isLocality { takeLooseHouse(words, part: index, isLast: index == all.count - 1) }
    }
  }

  // MARK: Words

  /// The text with separators around the labels of scripts that have no spaces.
  private static func separated(_ text: String) -> String {
    var text = text.replacing("\u{200B}", with: "").replacing("#", with: " no ")
    for (short, label) in AddressWords.shortForms { text = text.replacing(short, with: label) }
    guard text.unicodeScalars.contains(where: { (0xE00...0x17FF).contains($0.value) }) else {
      return text
    }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if let (label, replacement) = AddressWords.unspaced.first(where: {
        rest.unicodeScalars.starts(with: $0.label.unicodeScalars)
      }) {
        result += replacement
        rest = Substring(rest.unicodeScalars.dropFirst(label.unicodeScalars.count))
      } else {
        result.unicodeScalars.append(contentsOf: String(first).unicodeScalars.prefix(1))
        rest = Substring(rest.unicodeScalars.dropFirst(1))
      }
    }
    return result
  }

  private static func words(_ text: Substring) -> [[UInt8]] {
    text.split { $0.isWhitespace || ".:()\"".contains($0) }.flatMap { token -> [[UInt8]] in
      let letters = LetterReader.letters(String(token))
      // `No12` and `St310` are two words.
      if let digit = letters.firstIndex(where: ByteClass.isDigit), digit > 0 {
        let head = Array(letters[..<digit])
        if AddressWords.isHouseLabel(head) || AddressWords.family(of: head) != nil {
          return [head, Array(letters[digit...])]
        }
      }
      return letters.isEmpty ? [] : [letters]
    }
  }

  /// Parts that each begin with the word for a place: `12 Hidden Lane Sangkat Example Khan Sample`.
  private static func splitAtLocalities(_ words: [[UInt8]]) -> [[[UInt8]]] {
    var parts: [[[UInt8]]] = [[]]
    for (index, word) in words.enumerated() {
      let isLabel = AddressWords.isLocality(word) && index + 1 < words.count
      if isLabel, parts[parts.count - 1].isEmpty == false { parts.append([]) }
      parts[parts.count - 1].append(word)
    }
    return parts
  }

  private static func isNumber(_ word: [UInt8]) -> Bool {
    word.first.map(ByteClass.isDigit) ?? false
  }

  // MARK: House

  /// Takes the number out that has a label such as `No.` before it, or that the part begins with.
  private mutating func takeHouse(from words: inout [[UInt8]], part: Int, isLast: Bool) {
    guard house == nil else { return }
    if let label = words.indices.dropLast().first(where: { index in
      AddressWords.isHouseLabel(words[index]) && words[index + 1].contains(where: ByteClass.isDigit)
        // `Street No. 310` is the number of a street.
        && !(index == 1 && AddressWords.family(of: words[0]) != nil)
    }) {
      house = (words[label + 1], part)
      words.remove(at: label + 1)
      words.removeAll(where: AddressWords.isHouseLabel)
      return
    }
    guard let first = words.first, Self.isNumber(first) else { return }
    let isStreet = words.count == 2 && AddressWords.family(of: words[1]) != nil
    // Five digits that stand alone are a postal code.
    let isCode = words.count == 1 && first.count > 4
    guard !isStreet, !isCode else { return }
    house = (first, part)
    words.removeFirst()
  }

  /// Takes a number that the part ends with: `Hidden Lane 12`.
  private mutating func takeLooseHouse(_ words: [[UInt8]], part: Int, isLast: Bool) {
    guard house == nil, words.count > 1, let last = words.last, Self.isNumber(last),
      last.count < 5, let street = parts[part].street, street.number == nil,
      !isLast || !street.sorts.isEmpty
    else { return }
    house = (last, part)
    parts[part].street = Self.street(Array(words.dropLast()))
  }

  // MARK: Street

  /// The street that words name; nil where they are none.
  private static func street(_ words: [[UInt8]]) -> Street? {
    let words = words.filter { !AddressWords.isHouseLabel($0) }
    guard let sort = sortPlace(in: words) else {
      let name = words.filter { !isNumber($0) }
      return name.isEmpty ? nil : Street(name: name, sorts: [], number: nil)
    }
    let sorts = AddressWords.family(of: words[sort]) ?? []
    let (before, after) = (words[..<sort], words[(sort + 1)...])
    if let number = after.first, isNumber(number), sort == 0 || isBranch(words[sort]) {
      return Street(name: before.filter { !isNumber($0) }, sorts: sorts, number: number)
    }
    let name = (before + after).filter { !isNumber($0) }
    guard name.isEmpty else { return Street(name: name, sorts: sorts, number: nil) }
    // `51st Street` is also called `Street 51`.
    return before.first.map { number in
      Street(name: [], sorts: sorts, number: Array(number.prefix(while: ByteClass.isDigit)))
    }
  }

  /// Where the word for the sort of street is: at the end, before a number or at the beginning.
  private static func sortPlace(in words: [[UInt8]]) -> Int? {
    let sorts = words.indices.filter { AddressWords.family(of: words[$0]) != nil }
    return sorts.last { $0 == words.count - 1 || isNumber(words[$0 + 1]) }
      ?? sorts.first { $0 == 0 }
  }

  /// Whether a word is for streets that are numbered along another: `Sukhumvit Soi 11`.
  private static func isBranch(_ word: [UInt8]) -> Bool {
    ["soi", "gang", "gg", "lorong", "hem", "ngo", "ngach", "alley", "trok"].contains {
      AddressWords.family(of: word)?.contains(LetterReader.letters($0)) ?? false
    }
  }
}
