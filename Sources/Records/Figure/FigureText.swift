import Diagnostics
package import Markdown
import Values

/// A figure's value in words: `1,829 people`, `at least 50 %`, `9 of 167 places`, or why there is
/// none.
package struct FigureText {
  private let figure: Figure
  /// The number of the figure that is meant.
  private let observation: Observation
  private let words: FigureVocabulary
  /// How the number is to be read, unless the sentence says so before it.
  private let qualifier: Qualifier?

  /// - Parameter observation: One of its numbers; the newest if left out.
  package init(_ figure: Figure, _ words: FigureVocabulary, at observation: Observation? = nil) {
    let observation = observation ?? figure.latest
    self.init(figure, words, observation, qualifier: observation.qualifier)
  }

  private init(
    _ figure: Figure, _ words: FigureVocabulary, _ observation: Observation, qualifier: Qualifier?
  ) {
    self.figure = figure
    self.observation = observation
    self.words = words
    self.qualifier = qualifier
  }

  /// How much room a number has.
  package enum Room: Sendable {
    /// As much as it needs: a long number is shortened only where nothing is lost.
    case line
    /// That of a card, where a long number is rounded.
    case card
  }

  /// The number with its qualifier and percent sign, without the words of its unit.
  package func number(in room: Room = .line) -> String {
    guard let value = observation.value?.value else { return range(in: room) ?? absence }
    let number = words.text(of: value, figure.measure, observation.qualifier, in: room)
    if let total = observation.outOf {
      return words.qualified(
        words.rank.filled([
          "n": number, "total": words.text(of: total, figure.measure, nil, in: room),
        ]), by: qualifier)
    }
    return words.qualified(number, by: qualifier)
  }

  /// The words that follow the number; nil where there is no number, or its sign says all.
  package var unit: String? {
    guard let value = observation.value?.value else {
      return observation.isRange && !figure.measure.isPercent ? figure.measure.text : nil
    }
    guard !figure.measure.isPercent, !figure.measure.isYear(value) else { return nil }
    return observation.outOf == nil ? words.unit(figure.measure, for: value) : unitOfPlaces
  }

  /// The unit behind a total; nobody says "9 of 16 rank".
  private var unitOfPlaces: String? { figure.measure.isRank ? nil : figure.unit }

  /// The number with its unit.
  package func value(in room: Room = .line) -> String {
    words.joined(number(in: room), unit)
  }

  /// The least and the most that it may be: `120 to 150`. Nil without a range.
  package func range(in room: Room = .line) -> String? {
    func text(_ number: Located<Quantity>?) -> String? {
      number.map { words.text(of: $0.value, figure.measure, nil, in: room) }
    }
    switch (text(observation.low), text(observation.high)) {
    case (let low?, let high?):
      // One percent sign or scale is enough.
      guard figure.measure.isPercent, let number = observation.low?.value else {
        return words.range.filled(["low": low, "high": high])
      }
      return words.range.filled(["low": words.number(number), "high": high])
    case (let low?, nil): return words.qualified(low, by: .atLeast)
    case (nil, let high?): return words.qualified(high, by: .upTo)
    case (nil, nil): return nil
    }
  }

  /// The interval around the number: `40 to 50 (95 % confidence)`. Nil where there is none, or no number.
  package var interval: String? {
    guard observation.value != nil, let range = range() else { return nil }
    return observation.confidence.map {
      words.interval.filled(["range": range, "confidence": words.number($0.value)])
    } ?? range
  }

  /// A range with as much of its unit as the next words do not say.
  private func rangeValue(before following: String) -> String {
    let next = FigureSentence.words(of: following, atMost: 8)
    switch figure.measure.naming(before: next, ofOne: false) {
    case .all: return value()
    case .part(let part): return words.joined(number(), part)
    case .nothing: return number()
    }
  }

  /// What another source gives for the same thing, with its qualifier and the figure's unit.
  package func value(of claim: Figure.Claim) -> String {
    guard let total = observation.outOf else {
      return words.value(claim.value.value, figure.measure, qualifier: claim.qualifier)
    }
    let number = words.rank.filled([
      "n": words.text(of: claim.value.value, figure.measure, nil, in: .line),
      "total": words.text(of: total, figure.measure, nil, in: .line),
    ])
    return words.joined(words.qualified(number, by: claim.qualifier), unitOfPlaces)
  }

  /// What a reference in a text becomes.
  ///
  /// - Parameters:
  ///   - preceding: What is before it in its paragraph, or the end of that. Words that say already how
  ///     the number is to be read are not said twice, and at the beginning of a sentence its own words
  ///     get a capital letter. Nil where that is not known.
  ///   - following: What is behind it in its paragraph.
  package func text(
    _ form: FigureUse.Form, after preceding: @autoclosure () -> String? = nil,
    before following: String
  ) -> String {
    let text = text(form, before: following)
    // What is before a number that is nothing but a number changes nothing.
    if qualifier == nil, text.first?.isASCIIDigit == true { return text }
    guard let preceding = preceding() else { return text }
    let isSaid = qualifier.map { words.says($0, atEndOf: preceding) } ?? false
    let said =
      isSaid
      ? FigureText(figure, words, observation, qualifier: nil).text(form, before: following) : text
    return FigureSentence.begins(after: preceding) ? said.withCapital : said
  }

  private func text(_ form: FigureUse.Form, before following: String) -> String {
    switch form {
    case .value: value(before: following)
    // A percent sign and a scale are part of the number, unless the next word is it already.
    case .number:
      figure.measure.isPercent ? value(before: following) : scaledNumber(before: following)
    }
  }

  /// The number with its qualifier, without the places that it is a rank among.
  private var numberAlone: String {
    guard let value = observation.value?.value else { return range(in: .line) ?? absence }
    return words.qualified(
      words.text(of: value, figure.measure, observation.qualifier, in: .line), by: qualifier)
  }

  /// The number, and as much of its unit as the very next words do not say: `594` before `people
  /// left`, `120 displaced` before `people`, `9` before `of 23 counties` where the figure has 'of 23'
  /// itself.
  package func value(before following: String) -> String {
    guard let quantity = observation.value?.value else {
      return observation.isRange ? rangeValue(before: following) : number()
    }
    if let total = observation.outOf, FigureSentence.says(total, in: following) {
      return numberAlone
    }
    let next = FigureSentence.words(of: following, atMost: 8)
    switch figure.measure.naming(
      before: next, ofOne: observation.outOf == nil && words.isSingular(quantity))
    {
    case .all: return value()
    case .part(let part): return words.joined(number(), part)
    case .nothing:
      guard figure.measure.isPercent, observation.outOf == nil else { return number() }
      return words.qualified(words.number(quantity), by: qualifier)
    }
  }

  /// What the sentence says before the number that cannot be true of it: `exactly` before one that is
  /// `about` 40. Nil where nothing is.
  package func contradiction(with around: TextAround) -> String? {
    guard observation.value != nil, let qualifier = observation.qualifier,
      let hedge = Hedge(endOf: around.before, isWhole: false), hedge.contradicts(qualifier)
    else { return nil }
    return hedge.words
  }

  /// What next to a number would make it another one, or one of another unit: `1{x}`, `{x} million`
  /// or `${x}` for people. Nil where nothing does.
  package func clash(with around: TextAround, among units: OtherUnits) -> String? {
    guard let quantity = observation.value?.value else { return nil }
    if let touching = touching(around) { return touching }
    guard !figure.measure.isYear(quantity) else { return nil }
    let counted = unit ?? figure.unit
    if let money = Self.money(before: around.before), !money.sign.fits(figure.measure) {
      return "behind '\(money.text)': the figure is in \(counted)"
    }
    let next = FigureSentence.words(of: around.after, atMost: 8)
    if around.form == .number {
      // With the punctuation of numbers such as '100,000' in it.
      let all = around.after.split(whereSeparator: \.isWhitespace).prefix(8).map { word in
        word.prefix(while: { !".;:!?)".contains($0) })
      }
      if let total = otherTotal(before: all) {
        return "before 'of \(total)': the figure is out of \(observation.outOf?.decimalText ?? "")"
      }
      if around.after.first?.isWhitespace == true, figure.measure.isHalfSaid(by: all) {
        return "before '\(all[0])': the figure is in \(counted)"
      }
    }
    if FigureUnit.isPercentSign(next) {
      let fits = figure.measure.isInPercent && observation.outOf == nil
      return fits ? nil : "before '\(next[0])': the figure is in \(counted)"
    }
    if around.form == .number, figure.measure.hasScale, !figure.measure.isRatio,
      figure.measure.scale == nil, figure.measure.naming(before: next, ofOne: false) == .all
    {
      return "a number alone: the figure is in \(counted)"
    }
    guard
      let other = figure.measure.otherUnit(
        before: next, isNumber: around.form == .number, among: units)
    else { return nil }
    return "before '\(other)': the figure is in \(counted)"
  }

  /// The number in `of 60` or `of the 60`, where the figure is out of another one.
  private func otherTotal(before next: [Substring]) -> Substring? {
    guard let outOf = observation.outOf, next.count > 1, next[0] == "of" else { return nil }
    let word = next[1] == "the" && next.count > 2 ? next[2] : next[1]
    let digits = word.filter { $0 != "," && $0 != "\u{A0}" }
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), Quantity(String(digits)) != outOf
    else { return nil }
    return word
  }

  /// Digits and letters that touch a number.
  private func touching(_ around: TextAround) -> String? {
    let space = UInt8(ascii: " ")
    if around.before.utf8.last ?? space == space, around.after.utf8.first ?? space == space {
      return nil
    }
    // 'KES5' and 'Rs5' are sums.
    let letters = String(around.before.reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
    if CurrencySign.code(letters)?.fits(figure.measure) == true { return nil }
    if let last = around.before.last {
      let isDecimal =
        (last == "," || last == ".") && around.before.dropLast().last?.isASCIIDigit == true
      if last.isASCIIDigit || isDecimal || last.isASCII && last.isLetter {
        return "right behind '\(last)', which would be read as part of the number"
      }
    }
    guard let first = around.after.first else { return nil }
    let second = around.after.dropFirst().first
    let isDecimal = (first == "," || first == ".") && second?.isASCIIDigit == true
    if first.isASCIIDigit || isDecimal || first.isASCII && first.isLetter {
      let text = around.after.prefix { $0.isASCIIDigit || $0.isASCII && $0.isLetter || $0 == "," }
      return
        "right before '\(text.isEmpty ? around.after.prefix(2) : text)', which would be read as "
        + "part of the number"
    }
    return nil
  }

  private static func money(before text: String) -> (text: String, sign: CurrencySign)? {
    let trimmed = text.utf8.reversed().drop { $0 == UInt8(ascii: " ") }
    // A word in small letters names no currency; 'Sh', 'Rs' and 'Tk' do.
    if trimmed.prefix(3).count(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) > 2
    {
      return nil
    }
    let text = text.reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed()
    guard let last = text.last else { return nil }
    if let sign = CurrencySign.at(endOf: String(last)) { return (String(last), sign) }
    let word = String(String(text).split { !$0.isLetter }.last ?? "")
    return CurrencySign.code(word).map { (word, $0) }
  }

  /// The number with the words that say how large it is, unless the next words do: `9.29 billion`.
  private func scaledNumber(before following: String) -> String {
    guard observation.value != nil, let scale = figure.measure.scale else { return numberAlone }
    let next = FigureSentence.words(of: following, atMost: 4).map { $0.lowercased() }
    let own = scale.lowercased().split(separator: " ").map { String($0) }
    return next.starts(with: own) ? numberAlone : words.joined(numberAlone, scale)
  }

  /// Whether the label names the unit, as in `centres run by NGOs`.
  package var isNamedByLabel: Bool {
    figure.measure.isNamed(
      in: FigureSentence.words(of: figure.label, atMost: .max), ofOne: isOne)
  }

  private var isOne: Bool { observation.value?.value.wholeNumber == 1 }

  private var absence: String {
    words.absence(observation.missing)
  }
}
