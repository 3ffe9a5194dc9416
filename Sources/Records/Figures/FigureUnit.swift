/// What one of the things that a figure counts is, as the record words it: `people`, `percent`.
///
/// A unit is free text. What it means is read from its English words; a unit that is not known is
/// taken for a count of things, whose numbers are exact.
package struct FigureUnit: Hashable, Sendable {
  /// The words of the unit, `percent` for each way to write it.
  package let text: String
  /// Whether it is written as a percent sign.
  package let isPercent: Bool
  /// Whether it counts people and nothing else.
  package let isPeople: Bool
  /// Whether its words are known to name people, such as `migrant workers`.
  package let countsPeople: Bool
  /// Whether its words are known to name something else than people.
  package let countsNoPeople: Bool
  /// Whether there can be no half of one: people, cases, events.
  package let isIndivisible: Bool
  /// Whether its numbers are rounded: percentages, money, lengths, millions.
  package let isMeasure: Bool
  /// Whether it says how large it is itself: `billion US dollars`.
  package let hasScale: Bool
  /// Whether it divides by something, as in `people per household`.
  package let isRatio: Bool

  package init(_ written: String) {
    let words = Self.words(of: written)
    let joined = words.joined(separator: " ")
    isPercent = UnitWords.percent.contains(joined)
    text = isPercent ? "percent" : written
    isPeople = words.count == 1 && UnitWords.people.contains(words[0])
    hasScale = words.contains { UnitWords.scales.contains($0) }
    isRatio =
      written.utf8.contains(UInt8(ascii: "/")) || words.contains { UnitWords.ratios.contains($0) }
      || words.dropFirst().dropLast().contains { $0 == "a" || $0 == "an" }
    let counts = Self.head(of: words).map { UnitWords.singulars[$0] != nil } ?? false
    let person = Self.head(of: words).map { word in
      UnitWords.personSingulars[word] != nil && !UnitWords.groups.contains(word)
    }
    isIndivisible = counts && !hasScale && !isRatio
    isMeasure =
      isPercent || hasScale || isRatio || words.contains { UnitWords.measures.contains($0) }
      || written.split(separator: " ").contains { $0.isCurrencyCode }
    countsPeople = person == true
    countsNoPeople = isMeasure && !countsPeople || counts && !countsPeople
  }

  /// The English unit of one: `person` for `people`. The unit itself where its word is not known,
  /// or where several words are plurals, as in `women and girls`.
  package var singular: String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    let head = words.prefix { !UnitWords.links.contains($0.lowercased()) }
    let known = head.enumerated().compactMap { index, word -> (index: Int, one: String)? in
      UnitWords.singular(of: word.lowercased()).map { (index, $0) }
    }
    guard known.count == 1, let noun = known.first else { return text }
    words[noun.index] = noun.one
    return words.joined(separator: " ")
  }

  /// Whether words name the unit, so that it need not be said before them.
  ///
  /// - Parameter ofOne: Whether only the word for one will do: "1" before "schools" is no sentence.
  package func isNamed(in words: [Substring], ofOne: Bool = false) -> Bool {
    guard !isPercent else { return true }
    let own = Self.words(of: ofOne ? singular : text)
    let others = words.map { $0.lowercased() }
    guard !own.isEmpty, own.count <= others.count else { return false }
    let one = Self.words(of: singular)
    return (0...others.count - own.count).contains { start in
      let part = others[start..<start + own.count]
      return part.elementsEqual(own) || part.elementsEqual(one)
    }
  }

  /// What must be said of the unit before words that follow its number.
  enum Naming: Equatable {
    case all
    /// The words say the unit, all but how large it is: `billion` before `euros`.
    case scale(String)
    case nothing
  }

  /// How far the words directly after a number name its unit.
  func naming(before following: [Substring]) -> Naming {
    let next = Self.words(of: following.joined(separator: " "))
    func begins(with words: [String]) -> Bool { !words.isEmpty && next.starts(with: words) }
    if isPercent {
      let isSaid = UnitWords.percent.contains { begins(with: Self.words(of: $0)) }
      return isSaid ? .nothing : .all
    }
    if isPeople, let first = next.first, UnitWords.people.contains(first) { return .nothing }
    let own = Self.words(of: text)
    if begins(with: own) || begins(with: Self.words(of: singular)) { return .nothing }
    let scale = own.prefix { UnitWords.scales.contains($0) }
    let bare = own.dropFirst(scale.count)
    guard !scale.isEmpty, !bare.isEmpty else { return .all }
    let one = FigureUnit(bare.joined(separator: " ")).singular
    guard begins(with: Array(bare)) || begins(with: Self.words(of: one)) else { return .all }
    return .scale(scale.joined(separator: " "))
  }

  /// Whether words speak of a change or a difference, which may be below zero.
  package static func isOfChange(_ text: String) -> Bool {
    words(of: text).contains { UnitWords.changes.contains($0) }
  }

  /// The words in lower case, without punctuation around them.
  private static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "\u{A0}" || $0 == "-" || $0 == "," }
      .map { $0.lowercased() }
  }

  /// The noun that is counted: the last word, or the one before `of`, `in` or the like.
  private static func head(of words: [String]) -> String? {
    let end = words.firstIndex { UnitWords.links.contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : nil
  }
}

extension FigureUnit {
  /// Two units are the same where their words are, however percent and people are written.
  package static func == (left: FigureUnit, right: FigureUnit) -> Bool {
    left.isPeople && right.isPeople || words(of: left.text) == words(of: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(isPeople ? ["people"] : Self.words(of: text))
  }
}

extension Substring {
  /// Whether it may be a code of ISO 4217: three capital letters.
  fileprivate var isCurrencyCode: Bool {
    utf8.count == 3 && utf8.allSatisfy { $0.isUpperLetter }
  }
}
