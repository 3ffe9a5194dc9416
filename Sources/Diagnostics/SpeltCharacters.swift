extension String {
  /// The text of a message, with names for characters that can't be seen or distinguished from
  /// others: `'5 ' must be a number (it holds a no-break space, U+00A0)`.
  ///
  /// Lookalikes are named where they can only be a slip: a dash next to a digit, a curly quotation
  /// mark at the edge of what is quoted, a fullwidth character next to an ASCII one, a Greek or Cyrillic letter inside a
  /// Latin word.
  var withNamedCharacters: String {
    guard utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 || $0 == 0x7F }) else { return self }
    var named: [UInt32] = []
    let scalars = Array(unicodeScalars.prefix(Self.mostScalars))
    for (index, scalar) in scalars.enumerated() {
      guard named.count < Self.mostNames, !named.contains(scalar.value),
        scalar != "\n", scalar != "\r", Self.mustBeNamed(scalars, at: index)
      else { continue }
      named.append(scalar.value)
    }
    let names = named.map { scalar in
      let words = CharacterName.words(for: scalar) ?? CharacterName.words(forLookalike: scalar)
      return (words ?? "a control character") + ", " + MisleadingCharacter.name(of: scalar)
    }
    // A message that was made from another has the names already.
    let missing = names.filter { !contains($0) }
    return missing.isEmpty ? self : self + " (it holds \(missing.joined(separator: " and ")))"
  }

  private static let mostNames = 3
  private static let mostScalars = 700

  private static func mustBeNamed(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let scalar = scalars[index]
    if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { return true }
    guard !scalar.isASCII else { return false }
    if CharacterName.words(for: scalar.value) != nil { return true }
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    switch scalar.value {
    case 0x2010...0x2014, 0x2212: return before.isDigit || after.isDigit
    case 0x2018, 0x2019, 0x201C, 0x201D: return before == "'" || after == "'"
    case 0xFF01...0xFF5E:
      return before.isDigit || before.isLatinLetter || after.isDigit || after.isLatinLetter
    case 0x0370...0x04FF: return before.isLatinLetter || after.isLatinLetter
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isLatinLetter: Bool { isASCII && properties.isAlphabetic }
}
