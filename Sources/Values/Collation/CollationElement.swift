extension Collation {
  /// A letter with the mark that makes it another one: `å` is `a` and U+030A. No mark is 0.
  struct Letter: Hashable {
    let base: UInt32
    let mark: UInt32

    init(base: UInt32, mark: UInt32) {
      self.base = base
      self.mark = mark
    }

    init(_ scalar: Unicode.Scalar) {
      let parts = LetterParts.of(scalar)
      base = parts?.base ?? scalar.value
      mark = parts?.marks.first ?? 0
    }
  }

  /// A character of a name, without its case.
  struct Element {
    let base: UInt32
    var marks: [UInt32]
    let isCapital: Bool

    var letter: Letter { Letter(base: base, mark: marks.first ?? 0) }

    /// - Parameter isPlaced: Whether the language has a place for a letter as it is.
    static func all(
      of name: String, isPlaced: (UInt32) -> Bool, hasDotlessI: Bool
    ) -> [Element] {
      var elements: [Element] = []
      for scalar in inLogicalOrder(name.unicodeScalars) where !isIgnored(scalar.value) {
        if let mark = Kana.mark(scalar.value), let last = elements.indices.last {
          elements[last].marks.append(mark)
          continue
        }
        if let kana = Kana(scalar.value, after: elements.last?.base) {
          elements.append(Element(base: kana.base, marks: kana.marks, isCapital: kana.isVariant))
          continue
        }
        let lower = lowercased(scalar, hasDotlessI: hasDotlessI)
        for letter in lower {
          if isAccent(letter), let last = elements.indices.last {
            elements[last].marks.append(letter.value)
            continue
          }
          let isCapital = lower.count > 1 || letter != scalar
          func add(_ base: UInt32, _ marks: [UInt32]) {
            elements.append(Element(base: base, marks: marks, isCapital: isCapital))
          }
          if letter.value < 0xC0 || isPlaced(letter.value) {
            add(plain(letter.value), [])
          } else if let spelled = spellings[letter.value] {
            for base in spelled.unicodeScalars { add(base.value, [letter.value]) }
          } else if let parts = LetterParts.of(letter) {
            add(parts.base, parts.marks)
          } else {
            add(plain(letter.value), [])
          }
        }
      }
      return elements
    }

    /// Letters that sort as others do, where the language has no place for them.
    private static let spellings: [UInt32: String] = [
      0x00DF: "ss", 0x00E6: "ae", 0x00F8: "o", 0x0153: "oe", 0x0133: "ij", 0x03C2: "\u{3C3}",
      0x0EDC: "\u{0EAB}\u{0E99}", 0x0EDD: "\u{0EAB}\u{0EA1}",
    ]

    /// Quotation marks and spaces of typesetting as those of a keyboard.
    private static func plain(_ value: UInt32) -> UInt32 {
      switch value {
      case 0x2018, 0x2019, 0x02BC: 0x27
      case 0x00A0, 0x202F, 0x2009: 0x20
      case 0x2010, 0x2011, 0x2013: 0x2D
      case 0x3000: 0x20
      default: value
      }
    }

    private static func lowercased(
      _ scalar: Unicode.Scalar, hasDotlessI: Bool
    ) -> [Unicode.Scalar] {
      if hasDotlessI, scalar == "I" { return ["ı"] }
      if hasDotlessI, scalar == "İ" { return ["i"] }
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        return [isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar]
      }
      return Array(scalar.properties.lowercaseMapping.unicodeScalars)
    }

    /// What is never seen: soft hyphens, joiners, spaces without width, tatweel.
    private static func isIgnored(_ value: UInt32) -> Bool {
      switch value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x0640: true
      default: false
      }
    }

    /// Marks that only tell two names apart which have the same letters.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case ..<0x300: false
      case 0x300...0x36F: true
      case 0x0E47...0x0E4E, 0x0EC8...0x0ECD: true  // tones and signs of Thai and Lao
      case 0x17C9...0x17D1: true  // signs of Khmer, but not the sign for a subscript
      case 0x0591...0x05BD, 0x064B...0x0655: true  // points of Hebrew and Arabic
      default: false
      }
    }

    /// Thai and Lao vowels that are written before their consonant, after it.
    private static func inLogicalOrder(
      _ scalars: String.UnicodeScalarView
    ) -> [Unicode.Scalar] {
      var scalars = Array(scalars)
      var index = 0
      while index + 1 < scalars.count {
        if isWrittenFirst(scalars[index].value) {
          scalars.swapAt(index, index + 1)
          index += 1
        }
        index += 1
      }
      return scalars
    }

    private static func isWrittenFirst(_ value: UInt32) -> Bool {
      (0x0E40...0x0E44).contains(value) || (0x0EC0...0x0EC4).contains(value)
    }
  }
}
