/// What is known of a unit by its words and by the vocabulary of units.
extension FigureUnit {
  /// Whether its words say what it is, so that it is no slip of the pen.
  package var isKnown: Bool {
    description != nil || isMeasure || isIndivisible || countsPeople || isRank || countsPlaces
      || isMadeOfKnownWords
  }

  /// Whether each of its words is one that units are made of, such as `percent of GDP`.
  package var isMadeOfKnownWords: Bool {
    if isPercent || UnitWords.calendarYear.contains(text.lowercased()) { return true }
    let words = Self.words(of: text).filter {
      !UnitWords.links.contains($0) && UnitWords.powers[$0] == nil
    }
    return !words.isEmpty
      && words.allSatisfy {
        UnitWords.singulars[$0] != nil || UnitWords.isMeasure($0) || UnitWords.isTime($0)
          || UnitWords.percentSigns.contains($0) || UnitWords.beyondWhole.contains($0)
          || UnitWords.ratios.contains($0) || $0.allSatisfy(\.isNumber)
      }
  }

  /// Whether its numbers are amounts of money, as far as the vocabulary or a code of ISO 4217 says so.
  package var isMoney: Bool { description?.kind == .money || currency != nil }

  /// The currency of its amounts, where that is known.
  package var currency: CurrencyCode? {
    description?.currency
      ?? text.split(separator: " ").lazy.filter(\.isCurrencyCode).compactMap {
        CurrencyCode(String($0))
      }.first
  }

  /// Whether numbers of parts add up to that of the whole: counts and amounts do; rates, means, shares,
  /// indexes and ranks don't.
  package var isAdditive: Bool {
    !isRatio && !isInPercent && !isPercent && !isRank && description?.kind != .index
      && wholeShare == nil
  }
}
