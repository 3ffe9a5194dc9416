/// The forms of addresses: with the words for streets in full and in short, with the number of the house
/// first and last, with and without what is around house and street.
enum AddressForms {
  /// The fewest letters of the name of a street that is looked for with a number and without its sort,
  /// and of a street without a number that is looked for without its place.
  private static let shortestName = 7
  /// The fewest letters of one word that is looked for as the finest part of an address.
  private static let shortestPart = 10

  static func forms(_ text: String) -> Set<SecretForms.Form> {
    exactForms(text).union(coarseForms(text))
  }

  /// The forms that say where something is: all of it, the house in its street, or without one the
  /// street in its place.
  static func exactForms(_ text: String) -> Set<SecretForms.Form> {
    let address = PostalAddress(text)
    let forms = SecretForms.text(text).union(withHouse(address)).union(asianHouse(text))
    return address.house == nil ? forms.union(withoutHouse(address)) : forms
  }

  /// The forms that say only near what it is, where the address has a house.
  static func coarseForms(_ text: String) -> Set<SecretForms.Form> {
    let address = PostalAddress(text)
    return address.house == nil ? [] : withoutHouse(address)
  }

  /// The names of the places around a house in its street, which are in many addresses.
  static func surroundings(_ text: String) -> Set<[UInt8]> {
    let parts = PostalAddress(text).parts.enumerated().filter { index, part in
      (index > 0 || part.isLocality) && !part.isHouseOnly && part.street?.sorts.isEmpty ?? true
        && !part.words.contains(where: PostalAddress.isNumber)
    }.map(\.element)
    return Set(parts.map(\.placeName) + parts.map(\.letters))
  }

  // MARK: With the number of the house

  private static func withHouse(_ address: PostalAddress) -> Set<SecretForms.Form> {
    guard let house = address.house else { return [] }
    let isAlone = address.parts[house.part].isHouseOnly
    let place = house.part + (isAlone ? 1 : 0)
    var forms = Set(beginnings(of: address, house: house).map { SecretForms.Form.words($0) })
    var hasStreet = false
    for (index, part) in address.parts.enumerated() {
      guard let street = part.street, index == place || !street.sorts.isEmpty else { continue }
      hasStreet = true
      for number in house.writings { forms.formUnion(self.forms(of: number, in: street, address)) }
    }
    guard !hasStreet else { return forms }
    // A village or a house by its name, where there is no street.
    let places = address.parts.dropFirst(place)
      .filter { !$0.placeName.contains(where: ByteClass.isDigit) }
    for part in places.prefix(2) {
      let number = NearForm.Other.house(house.number)
      if part.isLocality { forms.insert(near(part.letters, number, nil, .none, address)) }
      if !part.isLocality || part.placeName.count >= shortestName || house.number.count > 2 {
        forms.insert(near(part.placeName, number, nil, .word, address))
      }
    }
    return forms
  }

  private static func forms(
    of house: [UInt8], in street: PostalAddress.Street, _ address: PostalAddress
  ) -> Set<SecretForms.Form> {
    var forms: Set<SecretForms.Form> = []
    for writing in writings(of: street) {
      if writing.count >= WordHead.length {
        forms.insert(near(writing, .house(house), street, .none, address))
      } else {
        for label in AddressWords.beforeHouse {
          forms.insert(.words(label + house + writing))
          forms.insert(.words(writing + label + house))
        }
      }
    }
    guard street.number == nil else { return forms }
    let words = street.name.filter { !AddressWords.isCompass($0) }
    let name = Array((words.isEmpty ? street.name : words).joined())
    let isLong = street.name.count > 1 || name.count >= shortestName
    forms.insert(near(name, .house(house), street, isLong ? .word : .sort, address))
    return forms
  }

  private static func near(
    _ name: [UInt8], _ other: NearForm.Other, _ street: PostalAddress.Street?,
    _ proof: NearForm.Proof, _ address: PostalAddress
  ) -> SecretForms.Form {
    .near(
      NearForm(
        name: name, other: other, proof: proof, sorts: Set(street?.sorts ?? []),
        numbers: address.otherNumbers))
  }

  /// Each beginning of the address that has the house and more than it, also from the house on.
  private static func beginnings(
    of address: PostalAddress, house: PostalAddress.House
  ) -> [[UInt8]] {
    let letters = address.parts.map(\.letters)
    return letters.indices.filter { $0 >= house.part }.flatMap { last -> [[UInt8]] in
      let beginning = Array(letters[...last].joined())
      let fromHouse = Array(letters[house.part...last].joined())
      let digits = fromHouse.firstIndex(where: ByteClass.isDigit) ?? 0
      return [beginning, Array(fromHouse[digits...])]
        .filter { $0.count > house.number.count && !$0.allSatisfy(ByteClass.isDigit) }
    }
  }

  /// A street with each word for its sort, before and after its name; none where it has no such word.
  private static func writings(of street: PostalAddress.Street) -> [[UInt8]] {
    let name = Array(street.name.joined())
    guard let number = street.number else {
      return street.sorts.flatMap { [name + $0, $0 + name] }
    }
    // One letter and digits are everywhere: `d68`.
    return street.sorts.filter { $0.count > 1 }.flatMap { sort -> [[UInt8]] in
      let labelled = AddressWords.beforeStreetNumber.map { name + sort + $0 + number }
      guard name.isEmpty, !street.isHighway else { return labelled }
      return labelled + [number + sort, number + ordinal(number) + sort]
    }
  }

  /// The ending of an English ordinal.
  private static func ordinal(_ number: [UInt8]) -> [UInt8] {
    let isTeen = number.dropLast().last == UInt8(ascii: "1")
    switch number.last {
    case UInt8(ascii: "1") where !isTeen: return Array("st".utf8)
    case UInt8(ascii: "2") where !isTeen: return Array("nd".utf8)
    case UInt8(ascii: "3") where !isTeen: return Array("rd".utf8)
    default: return Array("th".utf8)
    }
  }

  /// The numbers of a house behind the name of its place in a script of East Asia, which has no spaces.
  private static func asianHouse(_ text: String) -> Set<SecretForms.Form> {
    let scalars = Array(text.unicodeScalars)
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      0x3041...0x9FFF ~= scalar.value || 0xAC00...0xD7A3 ~= scalar.value
    }
    var run = ""
    for (index, scalar) in scalars.enumerated() {
      let isNumber = scalar.properties.generalCategory == .decimalNumber
      if isNumber, run.unicodeScalars.count > 2 {
        let tail = String(String.UnicodeScalarView(scalars[index...]))
        let digits = LetterReader.letters(tail).filter(ByteClass.isDigit)
        return [
          .near(
            NearForm(
              name: LetterReader.letters(run), other: .house(digits), proof: .none, sorts: [],
              numbers: []))
        ]
      }
      if isLetter(scalar) { run.unicodeScalars.append(scalar) } else { run = "" }
    }
    return []
  }

  // MARK: Without it

  /// What is left where the number of the house is left out, or there is none.
  private static func withoutHouse(_ address: PostalAddress) -> Set<SecretForms.Form> {
    let parts = address.parts.filter { $0.letters != address.house?.number }
    var forms: Set<SecretForms.Form> = []
    for (index, part) in parts.enumerated() {
      guard let street = part.street, !street.sorts.isEmpty || address.house == nil,
        parts.indices.contains(index + 1)
      else { continue }
      let rest = parts[(index + 1)...]
      // The city alone says little more than the street.
      let next = rest.first.flatMap { rest.count > 1 || $0.isLocality ? $0 : nil }
      let areas = [next, rest.first { $0.isLocality }].compactMap { $0 }
      let places = areas.map(\.placeName)
      let names = writings(of: street)
      for name in names.isEmpty ? [part.letters] : names {
        if name.count < WordHead.length {
          for area in areas {
            forms.formUnion([.words(name + area.letters), .words(name + area.placeName)])
          }
        } else {
          for place in places { forms.insert(near(name, .place(place), nil, .none, address)) }
        }
      }
      let name = Array(street.name.joined())
      guard street.number == nil, !street.sorts.isEmpty else { continue }
      for place in places { forms.insert(near(name, .place(place), street, .sort, address)) }
    }
    guard address.house == nil else { return forms }
    return forms.union(finestPart(of: parts).map { .words($0) })
  }

  /// The first part, where it says enough by itself, with each word for its sort of street.
  private static func finestPart(of parts: [PostalAddress.Part]) -> [[UInt8]] {
    guard parts.count > 1, let first = parts.first else { return [] }
    let streets = first.street.map(writings) ?? []
    let ends = [parts[1].letters, parts[1].placeName]
    let pairs = ([first.letters] + streets).flatMap { street in ends.map { street + $0 } }
    guard parts.count > 2 || !first.isLocality, first.street?.isHighway != true else {
      return pairs
    }
    guard first.words.count > 1 || first.letters.count >= shortestPart else { return pairs }
    // `Market Road` is in many towns, and `the market road` is none of them.
    if let street = first.street, !street.sorts.isEmpty, street.number == nil,
      street.name.count == 1, street.name.joined().count < shortestName
    {
      return pairs
    }
    return pairs + [first.letters] + streets
  }
}
