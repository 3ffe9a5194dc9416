import Diagnostics

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
      return words.rank.filled([
        "n": number, "total": words.text(of: total, figure.measure, nil, in: room),
      ])
    }
    return words.qualified(number, by: figure.qualifier)
  }

  /// The words that follow the number; nil where there is no number, or its sign says all.
  package var unit: String? {
    guard let value = figure.value?.value, !figure.measure.isPercent else { return nil }
    return figure.outOf == nil ? words.unit(figure.measure, for: value) : figure.unit
  }

  /// The number with its unit.
  package func value(in room: Room = .line) -> String {
    words.joined(number(in: room), unit)
  }

  /// The number, and its unit unless the very next words are that unit: `594` before `people left`.
  package func value(before following: String) -> String {
    guard let quantity = figure.value?.value else { return number() }
    switch figure.measure.naming(before: FigureSentence.words(of: following, atMost: 8)) {
    case .all: return value()
    case .scale(let scale): return words.joined(number(), scale)
    case .nothing:
      guard figure.measure.isPercent, figure.outOf == nil else { return number() }
      return words.qualified(words.number(quantity), by: figure.qualifier)
    }
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
    return unit.isPercent ? number : joined(number, self.unit(unit, for: quantity))
  }

  /// The digits, scaled where they are many, with a percent sign where that is the unit.
  func text(
    of value: Quantity, _ unit: FigureUnit, _ qualifier: Figure.Qualifier?,
    in room: FigureText.Room
  ) -> String {
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
