import Diagnostics
package import Markdown

/// A figure's value in words: `1,829 people`, `at least 50 %`, `9 of 167 places`, or why there is
/// none.
package struct FigureText {
  private let figure: Figure
  private let words: FigureVocabulary

  package init(_ figure: Figure, _ words: FigureVocabulary) {
    self.figure = figure
    self.words = words
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
        ]), by: figure.qualifier)
    }
    return words.qualified(number, by: figure.qualifier)
  }

  /// The words that follow the number; nil where there is no number, or its sign says all.
  package var unit: String? {
    guard let value = figure.value?.value, !figure.measure.isPercent, !figure.measure.isYear(value)
    else { return nil }
    return figure.outOf == nil ? words.unit(figure.measure, for: value) : figure.unit
  }

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
    return words.joined(words.qualified(number, by: claim.qualifier), figure.unit)
  }

  /// What a reference in a text becomes.
  package func text(_ form: FigureUse.Form, before following: String) -> String {
    switch form {
    case .value: value(before: following)
    // A percent sign is part of the number, unless it is the next word already.
    case .number: figure.measure.isPercent ? value(before: following) : numberAlone
    }
  }

  /// The number with its qualifier, without the places that it is a rank among.
  private var numberAlone: String {
    guard let value = figure.value?.value else { return absence }
    return words.qualified(
      words.text(of: value, figure.measure, figure.qualifier, in: .line), by: figure.qualifier)
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
      return words.qualified(words.number(quantity), by: figure.qualifier)
    }
  }

  /// The unit that a number must name before the words that follow it, because they name another:
  /// a percent sign after people, dollars after billions of dollars. Nil where they fit.
  ///
  /// - Parameter following: What `FigureBraces.following` kept of the text.
  package func unitMissing(before following: String) -> String? {
    guard figure.value != nil else { return nil }
    let next = FigureSentence.words(of: following, atMost: 8)
    if FigureUnit.isPercentSign(next) {
      return figure.measure.isInPercent && figure.outOf == nil ? nil : unit
    }
    guard figure.measure.hasScale, case .part = figure.measure.naming(before: next, ofOne: false)
    else { return nil }
    return unit
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

/// The words after a figure in its sentence.
enum FigureSentence {
  /// The first words, as far as no punctuation ends them.
  static func words(of text: String, atMost count: Int) -> [Substring] {
    var words: [Substring] = []
    var rest = text[...]
    while words.count < count {
      rest = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "\t" }
      let word = rest.prefix { !$0.isWhitespace && !Self.ends($0) }
      guard !word.isEmpty else { break }
      words.append(word)
      rest = rest[word.endIndex...]
    }
    return words
  }

  /// Whether a text begins with the total of a rank: `of 23`, `out of the 1,240`.
  static func says(_ total: Quantity, in text: String) -> Bool {
    var rest = text[...].drop { $0.isWhitespace }
    func skip(_ word: String) -> Bool {
      guard rest.prefix(word.count).lowercased() == word,
        rest.dropFirst(word.count).first?.isWhitespace == true
      else { return false }
      rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
      return true
    }
    _ = skip("out")
    guard skip("of") else { return false }
    for word in ["all", "the", "its", "their"] { _ = skip(word) }
    let separators: Set<Character> = [",", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "."]
    var digits = ""
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        digits.append(next)
        rest.removeFirst()
        continue
      }
      // A separator is one where three digits follow it.
      let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, separators.contains(next), group.count == 3 else { break }
      rest.removeFirst()
    }
    return !digits.isEmpty && Int(digits) == total.wholeNumber
  }

  private static func ends(_ character: Character) -> Bool {
    switch character {
    case ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", "|", "–", "—", "\"", "“", "”",
      "<", ">":
      true
    default: false
    }
  }
}

extension FigureVocabulary {
  /// Any number in a unit, with that unit: what another source says, or what parts add up to.
  package func value(
    _ quantity: Quantity, _ unit: FigureUnit, qualifier: Figure.Qualifier? = nil
  ) -> String {
    let number = qualified(text(of: quantity, unit, qualifier, in: .line), by: qualifier)
    guard !unit.isPercent, !unit.isYear(quantity) else { return number }
    return joined(number, self.unit(unit, for: quantity))
  }

  /// The digits, scaled where they are many, with a percent sign where that is the unit.
  func text(
    of value: Quantity, _ unit: FigureUnit, _ qualifier: Figure.Qualifier?,
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

  func qualified(_ number: String, by qualifier: Figure.Qualifier?) -> String {
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

extension Figure.Qualifier {
  /// Where rounding must go, so that what is said of the number stays true.
  fileprivate var direction: Quantity.Direction {
    switch self {
    case .atLeast, .moreThan: .down
    case .upTo, .lessThan: .up
    case .about, .estimate: .nearest
    }
  }
}
