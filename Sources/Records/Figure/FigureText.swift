import Diagnostics
package import Markdown
package import Values

/// A figure's value in words: `1,829 people`, `at least 50 %`, `9 of 167 places`, or why there is
/// none.
package struct FigureText {
  private let figure: Figure
  private let words: FigureVocabulary
  /// How the number is to be read, unless the sentence says so before it.
  private let qualifier: Qualifier?

  package init(_ figure: Figure, _ words: FigureVocabulary) {
    self.init(figure, words, qualifier: figure.qualifier)
  }

  private init(_ figure: Figure, _ words: FigureVocabulary, qualifier: Qualifier?) {
    self.figure = figure
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
    guard let value = figure.value?.value else { return absence }
    let number = words.text(of: value, figure.measure, figure.qualifier, in: room)
    if let total = figure.outOf {
      return words.qualified(
        words.rank.filled([
          "n": number, "total": words.text(of: total, figure.measure, nil, in: room),
        ]), by: qualifier)
    }
    return words.qualified(number, by: qualifier)
  }

  /// The words that follow the number; nil where there is no number, or its sign says all.
  package var unit: String? {
    guard let value = figure.value?.value, !figure.measure.isPercent, !figure.measure.isYear(value)
    else { return nil }
    return figure.outOf == nil ? words.unit(figure.measure, for: value) : unitOfPlaces
  }

  /// The unit behind a total; nobody says "9 of 16 rank".
  private var unitOfPlaces: String? { figure.measure.isRank ? nil : figure.unit }

  /// The number with its unit.
  package func value(in room: Room = .line) -> String {
    words.joined(number(in: room), unit)
  }

  /// What another source gives for the same thing, with its qualifier and the figure's unit.
  package func value(of claim: Figure.Claim) -> String {
    guard let total = figure.outOf else {
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
      ? FigureText(figure, words, qualifier: nil).text(form, before: following) : text
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
    guard let value = figure.value?.value else { return absence }
    return words.qualified(
      words.text(of: value, figure.measure, figure.qualifier, in: .line), by: qualifier)
  }

  /// The number, and as much of its unit as the very next words do not say: `594` before `people
  /// left`, `120 displaced` before `people`, `9` before `of 23 counties` where the figure has 'of 23'
  /// itself.
  package func value(before following: String) -> String {
    guard let quantity = figure.value?.value else { return number() }
    if let total = figure.outOf, FigureSentence.says(total, in: following) { return numberAlone }
    let next = FigureSentence.words(of: following, atMost: 8)
    switch figure.measure.naming(
      before: next, ofOne: figure.outOf == nil && words.isSingular(quantity))
    {
    case .all: return value()
    case .part(let part): return words.joined(number(), part)
    case .nothing:
      guard figure.measure.isPercent, figure.outOf == nil else { return number() }
      return words.qualified(words.number(quantity), by: qualifier)
    }
  }

  /// What the sentence says before the number that cannot be true of it: `exactly` before one that is
  /// `about` 40. Nil where nothing is.
  package func contradiction(with around: TextAround) -> String? {
    guard figure.value != nil, let qualifier = figure.qualifier,
      let hedge = Hedge(endOf: around.before, isWhole: false), hedge.contradicts(qualifier)
    else { return nil }
    return hedge.words
  }

  /// What next to a number would make it another one, or one of another unit: `1{x}`, `{x} million`
  /// or `${x}` for people. Nil where nothing does.
  package func clash(with around: TextAround, among units: OtherUnits) -> String? {
    guard let quantity = figure.value?.value else { return nil }
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
        return "before 'of \(total)': the figure is out of \(figure.outOf?.decimalText ?? "")"
      }
      if around.after.first?.isWhitespace == true, figure.measure.isHalfSaid(by: all) {
        return "before '\(all[0])': the figure is in \(counted)"
      }
    }
    if FigureUnit.isPercentSign(next) {
      let fits = figure.measure.isInPercent && figure.outOf == nil
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
    guard let outOf = figure.outOf, next.count > 1, next[0] == "of" else { return nil }
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
    guard figure.value != nil, let scale = figure.measure.scale else { return numberAlone }
    let next = FigureSentence.words(of: following, atMost: 4).map { $0.lowercased() }
    let own = scale.lowercased().split(separator: " ").map { String($0) }
    return next.starts(with: own) ? numberAlone : words.joined(numberAlone, scale)
  }

  /// Whether the label names the unit, as in `centres run by NGOs`.
  package var isNamedByLabel: Bool {
    figure.measure.isNamed(
      in: FigureSentence.words(of: figure.label, atMost: .max), ofOne: isOne)
  }

  private var isOne: Bool { figure.value?.value.wholeNumber == 1 }

  private var absence: String {
    figure.missing.map { words.missing.filled(["reason": words.text(of: $0)]) } ?? words.noFigure
  }
}

extension FigureVocabulary {
  /// Any number in a unit, with that unit: what another source says, or what parts add up to.
  package func value(
    _ quantity: Quantity, _ unit: FigureUnit, qualifier: Qualifier? = nil
  ) -> String {
    let number = qualified(text(of: quantity, unit, qualifier, in: .line), by: qualifier)
    guard !unit.isPercent, !unit.isYear(quantity) else { return number }
    return joined(number, self.unit(unit, for: quantity))
  }

  /// The digits, scaled where they are many, with a percent sign where that is the unit.
  func text(
    of value: Quantity, _ unit: FigureUnit, _ qualifier: Qualifier?,
    in room: FigureText.Room
  ) -> String {
    if unit.isYear(value) { return value.text }
    var number = self.number(value)
    if !unit.hasScale, !unit.isPercent,
      let short = value.scaled(rounding: qualifier?.direction ?? .nearest),
      short.isExact || room == .card
    {
      number = scaled(short)
    }
    return unit.isPercent ? percent.filled(["n": number]) : number
  }

  func qualified(_ number: String, by qualifier: Qualifier?) -> String {
    switch qualifier {
    case .atLeast: atLeast.filled(["n": number])
    case .moreThan: moreThan.filled(["n": number])
    case .about: about.filled(["n": number])
    case .upTo: upTo.filled(["n": number])
    case .lessThan: lessThan.filled(["n": number])
    case .estimate: estimate.filled(["n": number])
    case nil: number
    }
  }

  /// A percent sign as the first word of a unit keeps to its number.
  func joined(_ number: String, _ unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return number }
    if unit.utf8.first == UInt8(ascii: "%") { return number + "\u{A0}" + unit }
    return withUnit.filled(["n": number, "unit": unit])
  }
}

extension Qualifier {
  /// Where rounding must go, so that what is said of the number stays true.
  fileprivate var direction: Quantity.Direction {
    switch self {
    case .atLeast, .moreThan: .down
    case .upTo, .lessThan: .up
    case .about, .estimate: .nearest
    }
  }
}
