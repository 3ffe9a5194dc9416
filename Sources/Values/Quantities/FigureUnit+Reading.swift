/// What is read once from the words of a unit, which every reference to a figure in a text asks for.
extension FigureUnit {
  /// Whether a word, in small letters, is one of the unit, or of the unit of one.
  package func hasWord(_ word: String) -> Bool { reading.letters.contains(word) }

  /// Whether a word, in small letters, names people: nobody in particular, or as what they are.
  package static func namesPeople(_ word: String) -> (anybody: Bool, some: Bool) {
    let words = words(of: word)
    let head = head(of: words)
    return (
      words.count == 1 && UnitWords.people.contains(words[0]),
      head.map { UnitWords.personSingulars[$0] != nil && !UnitWords.groups.contains($0) } ?? false
    )
  }

  /// What is read from the words of a unit.
  final class Reading: Sendable {
    let singular: String
    /// The words, with `percent` for however that is written.
    let plain: [String]
    let plainOfOne: [String]
    let isInPercent: Bool
    /// The words of letters, digits and signs of money.
    let letters: Set<String>
    /// With which words a text may begin that says the unit, or an end of it.
    private let firsts: Set<String>

    init(_ text: String, hasScale: Bool, one: String? = nil) {
      // "1 million people", not "1 million person".
      singular = hasScale ? text : one ?? FigureUnit.singular(of: text)
      let (own, one) = (FigureUnit.words(of: text), FigureUnit.words(of: singular))
      plain = FigureUnit.withPlainPercent(own)
      plainOfOne = FigureUnit.withPlainPercent(one)
      isInPercent = plain.contains { $0.hasPrefix("percent") || $0 == "%" }
      letters = Set(
        [text, singular].flatMap { unit in
          unit.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "$" && $0 != "€" }
            .map { String($0) }
        })
      var firsts = Set(own + one + plain)
      if !firsts.isDisjoint(with: UnitWords.people) { firsts.formUnion(UnitWords.people) }
      // A percent sign may be anywhere among the words of a unit, and has two words in 'per cent'.
      firsts.formUnion(UnitWords.percentSigns)
      firsts.insert("per")
      self.firsts = firsts
    }

    func mayBeSaid(by following: [Substring]) -> Bool {
      guard let first = following.first else { return false }
      let word = first.lowercased()
      if firsts.contains(word) { return true }
      guard
        word.utf8.contains(where: {
          $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",") || $0 >= 0x80
        })
      else { return false }
      return FigureUnit.words(of: word).first.map(firsts.contains) ?? true
    }
  }
}
