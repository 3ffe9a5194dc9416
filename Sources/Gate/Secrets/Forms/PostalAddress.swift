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

    /// What the place is called, without the word for its sort.
    var placeName: [UInt8] { isLocality ? Array(words.dropFirst().joined()) : letters }
  }

  struct House {
    /// Its number, folded.
    let number: [UInt8]
    /// The part that has it.
    let part: Int

    /// The number also without the sign of the lot that was divided: `45E0`.
    var writings: [[UInt8]] {
      let head = number.prefix(while: ByteClass.isDigit)
      let tail = Array(number.dropFirst(head.count))
      guard !head.isEmpty, tail.first == UInt8(ascii: "e"), tail.count == 2,
        tail[1] == UInt8(ascii: "o") || ByteClass.isDigit(tail[1])
      else { return [number] }
      return [number, Array(head)] + ["eo", "e0"].map { head + Array($0.utf8) }
    }
  }

  private(set) var parts: [Part] = []
  private(set) var house: House?
  /// All numbers of the address besides that of the house: `4` of `Moo 4`.
  var otherNumbers: Set<[UInt8]> {
    Set(parts.flatMap(\.words).filter { Self.isNumber($0) && $0 != house?.number })
  }

  init(_ text: String) {
    let texts = AddressReader.separated(text).split { ",;\n\r|".contains($0) }
    let words = texts.map(AddressReader.words)
    read(words.map { AddressReader.withoutUnits($0) })
    // `Building 7, Hidden Lane` has no other number.
    if house == nil { read(words.map { AddressReader.withoutUnits($0, AddressWords.isFloor) }) }
  }

  private mutating func read(_ texts: [[[UInt8]]]) {
    parts = []
    let all = texts.flatMap(AddressReader.splitAtLocalities).filter { !$0.isEmpty }
    for (index, words) in all.enumerated() {
      let isLocality = words.first.map(AddressWords.isLocality) ?? false
      var rest = words
      if !isLocality { takeHouse(from: &rest, part: index) }
      parts.append(
        Part(words: words, isLocality: isLocality, street: isLocality ? nil : Street(rest)))
      if !isLocality { takeLooseHouse(words, part: index, isLast: index == all.count - 1) }
    }
  }

  static func isNumber(_ word: [UInt8]) -> Bool { word.first.map(ByteClass.isDigit) ?? false }

  // MARK: House

  /// Takes the number out that has a label such as `No.` before it, or that the part begins with.
  private mutating func takeHouse(from words: inout [[UInt8]], part: Int) {
    guard house == nil else { return }
    if let label = words.indices.dropLast().first(where: { index in
      AddressWords.isHouseLabel(words[index]) && words[index + 1].contains(where: ByteClass.isDigit)
        // `Street No. 310` is the number of a street.
        && !(index == 1 && AddressWords.family(of: words[0]) != nil)
    }) {
      house = House(number: words[label + 1], part: part)
      words.remove(at: label + 1)
      words.removeAll(where: AddressWords.isHouseLabel)
      return
    }
    guard let first = words.first, Self.isNumber(first) else { return }
    let isStreet = words.count == 2 && AddressWords.family(of: words[1]) != nil
    // Five digits alone are a postal code.
    let isCode = words.count == 1 && first.count > 4
    guard !isStreet, !isCode else { return }
    house = House(number: first, part: part)
    words.removeFirst()
  }

  /// Takes a number that the part ends with: `Hidden Lane 12`.
  private mutating func takeLooseHouse(_ words: [[UInt8]], part: Int, isLast: Bool) {
    guard house == nil, words.count > 1, let last = words.last, Self.isNumber(last),
      last.count < 5, let street = parts[part].street, street.number == nil,
      !isLast || !street.sorts.isEmpty
    else { return }
    house = House(number: last, part: part)
    parts[part].street = Street(Array(words.dropLast()))
  }
}

extension PostalAddress {
  struct Street {
    /// Its name without the word for its sort; empty where it has a number only.
    let name: [[UInt8]]
    /// The words for its sort, each of which may be written for the other; empty where it has none.
    let sorts: [[UInt8]]
    let number: [UInt8]?
    /// Whether its sort is the end of its name.
    var isGlued = false

    /// Whether it is a road through a country: its number is no number of a house, and says nothing
    /// without the place.
    var isHighway: Bool { number != nil && sorts.contains(where: AddressWords.isHighway) }

    /// The street that words name; nil where they are none.
    init?(_ words: [[UInt8]]) {
      let words = words.filter { !AddressWords.isHouseLabel($0) }
      guard let sort = Self.sortPlace(in: words) else {
        let name = words.filter { !PostalAddress.isNumber($0) }
        guard let last = name.last else { return nil }
        if let sort = AddressWords.gluedSorts.first(where: {
          last.count > $0.count + 2 && last.suffix($0.count).elementsEqual($0)
        }) {
          self.init(
            name: name.dropLast() + [Array(last.dropLast(sort.count))],
            sorts: AddressWords.gluedSorts, number: nil, isGlued: true)
        } else {
          self.init(name: name, sorts: [], number: nil)
        }
        return
      }
      let sorts = AddressWords.family(of: words[sort]) ?? []
      let (before, after) = (words[..<sort], words[(sort + 1)...])
      if let number = after.first, PostalAddress.isNumber(number),
        sort == 0 || Self.isBranch(words[sort])
      {
        self.init(
          name: before.filter { !PostalAddress.isNumber($0) }, sorts: sorts, number: number)
        return
      }
      let name = (before + after).filter { !PostalAddress.isNumber($0) }
      if name.isEmpty {
        // `51st Street` is also called `Street 51`.
        guard let number = before.first else { return nil }
        self.init(name: [], sorts: sorts, number: Array(number.prefix(while: ByteClass.isDigit)))
      } else {
        self.init(name: name, sorts: sorts, number: nil)
      }
    }

    private init(name: [[UInt8]], sorts: [[UInt8]], number: [UInt8]?, isGlued: Bool = false) {
      (self.name, self.sorts, self.number) = (name, sorts, number)
      self.isGlued = isGlued
    }

    /// Where the word for the sort of street is: at the end, before a number or at the beginning.
    private static func sortPlace(in words: [[UInt8]]) -> Int? {
      let sorts = words.indices.filter { AddressWords.family(of: words[$0]) != nil }
      return sorts.last { $0 == words.count - 1 || PostalAddress.isNumber(words[$0 + 1]) }
        ?? sorts.first { $0 == 0 }
    }

    /// Whether a word is for streets that are numbered along another: `Sukhumvit Soi 11`.
    private static func isBranch(_ word: [UInt8]) -> Bool {
      ["soi", "gang", "gg", "lorong", "hem", "ngo", "ngach", "alley", "trok"].contains {
        AddressWords.family(of: word)?.contains(LetterReader.letters($0)) ?? false
      }
    }
  }
}
