/// The forms of addresses: with the words for streets in full and in short, with the number of the house
/// first and last, with and without what is around house and street.
enum AddressForms {
  /// The fewest letters of the name of a street that is looked for with a number and without its sort.
  private static let shortestName = 7
  /// The fewest letters of one word that is looked for as the finest part of an address.
  private static let shortestPart = 10

  static func forms(_ text: String) -> Set<SecretForms.Form> {
    let address = PostalAddress(text)
    return SecretForms.text(text).union(withHouse(address).map { .words($0) })
      .union(withoutHouse(address).map { .words($0) })
  }

  /// The forms that say where something is: all of it, and the house in its street.
  static func exactForms(_ text: String) -> Set<SecretForms.Form> {
    SecretForms.text(text).union(withHouse(PostalAddress(text)).map { .words($0) })
  }

  /// The names of the places around a house in its street: houses of other towns may have the same
  /// number in a street of the same name.
  static func surroundings(_ text: String) -> Set<[UInt8]> {
    let parts = PostalAddress(text).parts.filter { part in
      !part.isHouseOnly && part.street?.sorts.isEmpty ?? true
        && !part.words.contains { $0.first.map(ByteClass.isDigit) ?? false }
    }
    return Set(parts.map { $0.isLocality ? Array($0.words.dropFirst().joined()) : $0.letters })
  }

  /// The parts of an address, which in a public one are no secret of another.
  static func partsAndForms(_ text: String) -> Set<SecretForms.Form> {
    let parts = PostalAddress(text).parts
    let names = parts.map { $0.isLocality ? Array($0.words.dropFirst().joined()) : $0.letters }
    return forms(text).union((parts.map(\.letters) + names).map { .words($0) })
  }

  // MARK: With the number of the house

  private static func withHouse(_ address: PostalAddress) -> [[UInt8]] {
    guard let house = address.house else { return [] }
    var forms = beginnings(of: address, house: house)
    let isAlone = address.parts[house.part].isHouseOnly
    let place = house.part + (isAlone ? 1 : 0)
    var places: [[UInt8]] = []
    var streets: [[UInt8]] = []
    for (index, part) in address.parts.enumerated() {
      guard let street = part.street, index == place || !street.sorts.isEmpty else { continue }
      streets += writings(of: street)
      if street.number == nil, street.name.count > 1 || street.name.joined().count >= shortestName {
        places.append(Array(street.name.joined()))
      }
    }
    if streets.isEmpty, places.isEmpty, address.parts.indices.contains(place) {
      // A village or a house by its name, where there is no street.
      places = placeNames(of: address.parts[place])
    }
    for street in streets {
      forms.append(house.number + street)
      forms += AddressWords.beforeHouse.map { street + $0 + house.number }
    }
    for place in places {
      forms.append(house.number + place)
      // Without a word before it the number may be of anything: `in Phnom Penh 12 people`.
      forms += AddressWords.beforeHouse.filter { !$0.isEmpty }.map { place + $0 + house.number }
    }
    return forms
  }

  /// Each beginning of the address that has the house and more than it, also from the house on.
  private static func beginnings(
    of address: PostalAddress, house: (number: [UInt8], part: Int)
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
    return street.sorts.flatMap { sort -> [[UInt8]] in
      let labelled = AddressWords.beforeStreetNumber.map { name + sort + $0 + number }
      guard name.isEmpty else { return labelled }
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

  /// A place with and without the word for its sort.
  private static func placeNames(of part: PostalAddress.Part) -> [[UInt8]] {
    let name = Array(part.words.dropFirst().joined())
    return part.isLocality && name.count >= shortestName ? [part.letters, name] : [part.letters]
  }

  // MARK: Without it

  /// What is left where the number of the house is left out, or there is none.
  private static func withoutHouse(_ address: PostalAddress) -> [[UInt8]] {
    let parts = address.parts.filter { $0.letters != address.house?.number }
    var forms: [[UInt8]] = []
    for (index, part) in parts.enumerated() {
      guard let street = part.street, !street.sorts.isEmpty || address.house == nil,
        parts.indices.contains(index + 1)
      else { continue }
      let next = parts[index + 1]
      // The city alone says little more than the street.
      guard next.isLocality || index + 2 < parts.count else { continue }
      let names = writings(of: street)
      let streets = names.isEmpty ? [part.letters] : names
      for street in streets { forms += placeNames(of: next).map { street + $0 } }
    }
    guard address.house == nil else { return forms }
    return forms + finestPart(of: parts)
  }

  /// The first part, where it says enough by itself, with each word for its sort of street.
  private static func finestPart(of parts: [PostalAddress.Part]) -> [[UInt8]] {
    guard parts.count > 1, let first = parts.first else { return [] }
    let two = Array(parts.prefix(2).flatMap(\.letters))
    guard parts.count > 2 || !first.isLocality else { return [two] }
    guard first.words.count > 1 || first.letters.count >= shortestPart else { return [two] }
    return [two, first.letters] + (first.street.map(writings) ?? [])
  }
}
