/// Reads the words of an address.
enum AddressReader {
  /// The text with separators around the labels of scripts that have no spaces.
  static func separated(_ text: String) -> String {
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

  static func words(_ text: Substring) -> [[UInt8]] {
    let tokens = text.split { $0.isWhitespace || ":()\"".contains($0) }
    let words = tokens.flatMap(parts).flatMap { token -> [[UInt8]] in
      let letters = LetterReader.letters(String(token))
      // `No12` and `St310` are two words.
      if let digit = letters.firstIndex(where: ByteClass.isDigit), digit > 0 {
        let head = Array(letters[..<digit])
        if AddressWords.isHouseLabel(head) || AddressWords.isUnit(head)
          || AddressWords.family(of: head) != nil
        {
          return [head, Array(letters[digit...])]
        }
      }
      return letters.isEmpty ? [] : [letters]
    }
    return joined(words)
  }

  /// A token parted at its points, but for one in a number: `1.045`.
  private static func parts(of token: Substring) -> [Substring] {
    guard token.allSatisfy({ $0.isNumber || $0 == "." }), token.first != "." else {
      return token.split(separator: ".")
    }
    return [token]
  }

  /// `National Road 6` with one word for its sort.
  private static func joined(_ words: [[UInt8]]) -> [[UInt8]] {
    words.reduce(into: []) { joined, word in
      if let last = joined.last, AddressWords.isHighway(last, word) {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
  }

  /// Parts that each begin with the word for a place: `12 Hidden Lane Sangkat Example Khan Sample`.
  static func splitAtLocalities(_ words: [[UInt8]]) -> [[[UInt8]]] {
    var parts: [[[UInt8]]] = [[]]
    for (index, word) in words.enumerated() {
      let isLabel = AddressWords.isLocality(word) && index + 1 < words.count
      if isLabel, parts[parts.count - 1].isEmpty == false { parts.append([]) }
      parts[parts.count - 1].append(word)
    }
    return parts
  }

  /// The words without the part of a house that they name: `Flat 2`, `3rd Floor`, `2/F`.
  static func withoutUnits(
    _ words: [[UInt8]], _ isUnit: ([UInt8]) -> Bool = AddressWords.isUnit
  ) -> [[UInt8]] {
    var rest = words[...]
    while let first = rest.first {
      if isUnit(first), let number = rest.dropFirst().first, isUnitNumber(number) {
        rest = rest.dropFirst(2)
      } else if let unit = rest.dropFirst().first, PostalAddress.isNumber(first),
        isUnit(unit)
      {
        rest = rest.dropFirst(2)
      } else if PostalAddress.isNumber(first), first.last == UInt8(ascii: "f"), rest.count == 1 {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return Array(rest)
  }

  /// `2`, `4B` and `B`.
  private static func isUnitNumber(_ word: [UInt8]) -> Bool {
    word.count == 1 || word.contains(where: ByteClass.isDigit)
  }
}
