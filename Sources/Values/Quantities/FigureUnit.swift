/// What one of the things that a figure counts is, as the record words it: `people`, `percent`.
///
/// What a unit means is said by the vocabulary of units, else read from its English words. A unit that
/// neither knows is taken for a count of things, whose numbers are exact.
package struct FigureUnit: Hashable, Sendable {
  /// The words of the unit, `percent` for each way to write it.
  package let text: String
  /// Whether it is written as a percent sign.
  package let isPercent: Bool
  /// Whether it counts people and nothing else.
  package let isPeople: Bool
  /// Whether its words are known to name people, such as `migrant workers`.
  package let countsPeople: Bool
  /// Whether there can be no half of one: people, cases, events.
  package let isIndivisible: Bool
  /// Whether its numbers are rounded: percentages, money, lengths, millions.
  package let isMeasure: Bool
  /// Whether it says how large it is itself: `billion US dollars`.
  package let hasScale: Bool
  /// Whether it divides by something, as in `people per household`.
  package let isRatio: Bool
  /// What the vocabulary of units says of it.
  package let description: UnitDescription?
  /// Its words, taken apart once: every reference to a figure in a text asks for them.
  let reading: Reading

  /// - Parameters:
  ///   - written: The words of the unit.
  ///   - description: What the vocabulary of units says of it.
  package init(_ written: String, describedAs description: UnitDescription? = nil) {
    self.description = description
    let words = Self.words(of: written)
    let joined = words.joined(separator: " ")
    let kind = description?.kind
    isPercent = UnitWords.percent.contains(joined)
    text = isPercent ? "percent" : written
    isPeople = words.count == 1 && UnitWords.people.contains(words[0])
    hasScale =
      words.contains { UnitWords.scales.contains($0) } || description.map { $0.power > 0 } ?? false
    isRatio =
      kind == .rate || description?.per != nil || written.utf8.contains(UInt8(ascii: "/"))
      || words.contains { UnitWords.ratios.contains($0) }
      || words.dropFirst().dropLast().contains { $0 == "a" || $0 == "an" }
    let counts = Self.head(of: words).map { UnitWords.singulars[$0] != nil } ?? false
    let person = Self.head(of: words).map { word in
      UnitWords.personSingulars[word] != nil && !UnitWords.groups.contains(word)
    }
    let isCounted = kind == .people || kind == .things
    isIndivisible = (kind == nil ? counts : isCounted) && !hasScale && !isRatio
    isMeasure =
      kind.map { ![.people, .things, .rank].contains($0) } ?? false || isPercent || hasScale
      || isRatio || words.contains { UnitWords.isMeasure($0) }
      || written.split(separator: " ").contains { $0.isCurrencyCode }
    countsPeople = kind.map { $0 == .people } ?? (person == true)
    reading = Reading(text, hasScale: hasScale, one: description?.one)
  }

  /// Whether it counts people of one sex only, such as `girls`, whom nobody splits by sex.
  package var isOfOneSex: Bool {
    let sexes = traits.intersection("fm")
    return sexes.count == 1
      || nounWords.count == 1 && (nounWords.first.map(UnitWords.ofOneSex.contains) ?? false)
  }

  /// Whether its noun is the word for a place in an order: `rank in the index`.
  package var isRank: Bool {
    description?.kind == .rank || hasNoun(among: ["rank", "ranks", "ranking"])
  }

  /// Whether it counts places, which out of a total are ranks.
  package var countsPlaces: Bool { hasNoun(among: ["place", "places", "position", "positions"]) }

  private func hasNoun(among nouns: Set<String>) -> Bool {
    Self.head(of: Self.words(of: text)).map(nouns.contains) ?? false
  }

  /// Whether it counts people who may be split by sex: not an average, nor women.
  package var maySplitBySex: Bool { countsPeople && !isRatio && !isOfOneSex }

  /// The words that say how large it is: `billion` of `billion US dollars`. Nil without any.
  package var scale: String? {
    let words = text.split(separator: " ").prefix { UnitWords.scales.contains($0.lowercased()) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The unit without its scale, and the scale as a power of ten: `people` and 6 for
  /// `million people`.
  package var unscaled: (unit: FigureUnit, power: Int) {
    var words = text.split(separator: " ")[...]
    var power = 0
    while words.count > 1, let next = UnitWords.powers[words[words.startIndex].lowercased()] {
      power += next
      words.removeFirst()
    }
    if power > 0, words.count > 1, words.first?.lowercased() == "of" { words.removeFirst() }
    // "US$ million"; "per million" is no scale.
    if power == 0, !isRatio, words.count > 1, let last = words.last,
      let own = UnitWords.powers[last.lowercased()]
    {
      power = own
      words.removeLast()
    }
    guard power > 0 else { return (self, description?.power ?? 0) }
    return (FigureUnit(words.joined(separator: " "), describedAs: description?.unscaled), power)
  }

  /// The largest number that a share in this unit can be: 100 percent, also of people or things that
  /// are counted, or 1000 per mille. Nil where it is no share: percent of GDP, percent more.
  package var wholeShare: Int? {
    if isPercent { return 100 }
    let words = Self.withPlainPercent(Self.words(of: text))
    if UnitWords.perMille.contains(words.joined(separator: " ")) { return 1000 }
    guard words.count > 2, words[0] == "percent", words[1] == "of",
      let counted = Self.head(of: Array(words[2...])), UnitWords.singulars[counted] != nil
    else { return nil }
    return 100
  }

  /// Whether a number in this unit is a year of the calendar, such as 2008, and no quantity.
  package func isYear(_ value: Quantity) -> Bool {
    guard UnitWords.calendarYear.contains(text.lowercased()), value.scale == 0,
      let year = value.wholeNumber
    else { return false }
    return (1000...2999).contains(year)
  }

  /// The English unit of one: `person` for `people`, `woman or girl` for `women and girls`. The unit
  /// itself where its word for one is not known.
  package var singular: String { reading.singular }

  static func singular(of text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    let end = words.firstIndex { UnitWords.links.contains($0.lowercased()) } ?? words.count
    guard let head = ofOne(words[..<end]) else { return text }
    return (head + words[end...]).joined(separator: " ")
  }

  /// Whether its noun looks like a plural whose word for one is not known.
  package var isPluralWithoutSingular: Bool {
    guard !hasScale, description?.one == nil, singular == text,
      let noun = Self.head(of: Self.words(of: text))
    else {
      return false
    }
    return UnitWords.looksPlural(noun)
  }

  /// A noun with its words, in the singular.
  private static func ofOne(_ words: ArraySlice<String>) -> [String]? {
    if let joint = words.firstIndex(where: { ["and", "or"].contains($0.lowercased()) }) {
      guard let first = ofOne(words[..<joint]), let second = ofOne(words[(joint + 1)...]) else {
        return nil
      }
      return first + ["or"] + second
    }
    // Of three nouns only the last two have a word between them.
    guard let last = words.last, !words.contains(where: { $0.hasSuffix(",") }) else { return nil }
    if let one = UnitWords.one(of: last) {
      // "Women doctors" is "woman doctor", but "sports clubs" is "sports club".
      let before = words.dropLast().map {
        ["women", "men"].contains($0) ? UnitWords.one(of: $0) ?? $0 : $0
      }
      return before + [one]
    }
    // "Cases closed".
    let known = words.indices.filter { UnitWords.listedOne(of: words[$0].lowercased()) != nil }
    guard known.count == 1, let one = UnitWords.one(of: words[known[0]]) else { return nil }
    return words[..<known[0]] + [one] + words[(known[0] + 1)...]
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
  package enum Naming: Equatable {
    case all
    /// The words say the rest of the unit: `billion` before `euros`, `displaced` before `people`.
    case part(String)
    case nothing
  }

  /// How far the words directly after a number name its unit.
  ///
  /// - Parameter ofOne: Whether the number is one, so that its unit is in the singular.
  package func naming(before following: [Substring], ofOne: Bool) -> Naming {
    guard reading.mayBeSaid(by: following) else { return .all }
    let next = Self.withPlainPercent(Self.words(of: following.joined(separator: " ")))
    guard !next.isEmpty else { return .all }
    func says(_ own: [String]) -> Bool {
      !own.isEmpty && next.starts(with: own)
        || own.count == 1 && UnitWords.people.contains(own[0]) && UnitWords.people.contains(next[0])
    }
    if says(reading.plain) || says(reading.plainOfOne) { return .nothing }
    // The longest end of the unit with which the words begin.
    let (plural, one) = (text.split(separator: " "), singular.split(separator: " "))
    let shown = ofOne ? one : plural
    for start in plural.indices.dropFirst() {
      let isSaid = [plural, one].contains { words in
        words.count == plural.count
          && says(Self.withPlainPercent(Self.words(of: words[start...].joined(separator: " "))))
      }
      if isSaid { return .part(shown[..<start].joined(separator: " ")) }
    }
    return .all
  }

  /// Whether words behind a number begin as the unit does and go on otherwise, so that they name another:
  /// `deaths per 1,000 births` for `deaths per 100,000 births`, `percent of schools` for
  /// `percent of households`, `households` for `percent of households`.
  package func isHalfSaid(by following: [Substring]) -> Bool {
    let own = Self.withPlainPercent(Self.words(of: text))
    let next = Self.withPlainPercent(Self.words(of: following.joined(separator: " ")))
    guard own.count > 2, isRatio || isInPercent, let first = next.first, !next.starts(with: own)
    else {
      return false
    }
    // "Percent" alone may be all that a sentence says where it has named the whole before.
    if first == own[0] {
      return next.count > 1 && own.count > 1
        && (next[1] == own[1]
          ? next.count > 2 : UnitWords.ratios.contains(next[1]) || next[1] == "of")
    }
    return own.dropFirst().contains(first) && !UnitWords.links.contains(first)
  }

  /// Whether words begin with a percent sign or its name.
  package static func isPercentSign(_ following: [Substring]) -> Bool {
    // Nearly no word needs a closer look.
    guard let first = following.first?.utf8.first, first >= 0x80 || "%pP-,".utf8.contains(first)
    else { return false }
    return withPlainPercent(words(of: following.joined(separator: " "))).first == "percent"
  }

  /// Whether it is percent of something: `percent of GDP`, `percentage points`, `% of adults`.
  package var isInPercent: Bool { reading.isInPercent }

  /// The words, with `percent` for a percent sign or `per cent` at their beginning.
  static func withPlainPercent(_ words: [String]) -> [String] {
    for length in 1...2 where words.count >= length {
      if UnitWords.percentSigns.contains(words[..<length].joined(separator: " ")) {
        return ["percent"] + words.dropFirst(length)
      }
    }
    return words
  }

  /// Whether words speak of a change or a difference, which may be below zero.
  package static func isOfChange(_ text: String) -> Bool {
    words(of: text).contains { UnitWords.changes.contains($0) }
  }

  /// Whether words say that a percentage is of something that the number is no part of.
  package static func isBeyondWhole(_ text: String) -> Bool {
    isOfChange(text) || words(of: text).contains { UnitWords.beyondWhole.contains($0) }
  }

  /// Whether words say that a number is an average.
  package static func isOfAverage(_ text: String) -> Bool {
    words(of: text).contains { UnitWords.averages.contains($0) }
  }

  /// Whether words say that a number is a rate, an average, an index or the like.
  package static func isOfRate(_ text: String) -> Bool {
    words(of: text).contains { UnitWords.rates.contains($0) }
  }

  /// Whether its noun looks like the English plural of something that can be counted, although its
  /// word is in no list. A symbol, such as `Gg`, and a substance are measured.
  package var mayBeCounted: Bool {
    guard !isMeasure, let noun = Self.head(of: Self.words(of: text)), noun.utf8.count > 3 else {
      return false
    }
    return noun.hasSuffix("s") && !UnitWords.isTime(noun)
      && !["ss", "us", "is"].contains { noun.hasSuffix($0) }
      && noun.utf8.allSatisfy { $0.isLetter || $0 >= 0x80 }
  }

  /// The words in lower case, without punctuation around them.
  package static func words(of text: String) -> [String] {
    text.split { $0 == " " || $0 == "\u{A0}" || $0 == "-" || $0 == "," }
      .map { $0.lowercased() }
  }

  /// The noun that is counted: the last word, or the one before `of`, `in` or the like.
  package static func head(of words: [String]) -> String? {
    let end = words.firstIndex { UnitWords.links.contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : nil
  }
}

extension FigureUnit {
  /// Two units are the same where their words are, however percent and people are written, and
  /// whether they are written for one or for many.
  package static func == (left: FigureUnit, right: FigureUnit) -> Bool {
    left.isPeople && right.isPeople || left.wordsOfOne == right.wordsOfOne
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(isPeople ? ["people"] : wordsOfOne)
  }

  /// Its words, each without the ending of a plural. A year is not the same as years.
  private var wordsOfOne: [String] {
    Self.words(of: text).map { word in
      if UnitWords.isTime(word) { return word }
      if let one = UnitWords.singular(of: word) { return one }
      return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
        ? String(word.dropLast()) : word
    }
  }
}

extension Substring {
  /// Whether it may be a code of ISO 4217: three capital letters.
  var isCurrencyCode: Bool {
    utf8.count == 3 && utf8.allSatisfy { $0.isUpperLetter }
  }
}
