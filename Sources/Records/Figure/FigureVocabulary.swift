package import Values

/// The words that figures are printed with in one language.
///
/// A template names its parts in braces, such as `{n}`.
package struct FigureVocabulary: Sendable, Hashable {
  package private(set) var groupSeparator = ","
  package private(set) var decimalPoint = "."
  package private(set) var percent = "{n}\u{A0}%"
  package private(set) var billion = "{n} billion"
  package private(set) var trillion = "{n} trillion"
  package private(set) var withUnit = "{n} {unit}"
  package private(set) var rank = "{n} of {total}"
  package private(set) var atLeast = "at least {n}"
  package private(set) var moreThan = "more than {n}"
  package private(set) var about = "about {n}"
  package private(set) var upTo = "up to {n}"
  package private(set) var lessThan = "less than {n}"
  package private(set) var estimate = "an estimated {n}"
  package private(set) var range = "{low} to {high}"
  package private(set) var interval = "{range} ({confidence}\u{A0}% confidence)"
  package private(set) var missing = "No figure: {reason}"
  package private(set) var noFigure = "No figure"
  /// Whether the site is in English, so that units may be put into the English singular.
  private(set) var isEnglish = true
  private var reasons: [Figure.MissingReason: String] = [:]

  package static let english = FigureVocabulary()

  private typealias Part = WritableKeyPath<FigureVocabulary, String> & Sendable

  /// What a site can word otherwise, by the keys under which it does.
  private static let parts: [(key: String, path: any Part)] = [
    ("number.group-separator", \.groupSeparator), ("number.decimal-point", \.decimalPoint),
    ("number.percent", \.percent), ("number.billion", \.billion), ("number.trillion", \.trillion),
    ("number.with-unit", \.withUnit), ("figure.rank", \.rank), ("figure.at-least", \.atLeast),
    ("figure.more-than", \.moreThan), ("figure.about", \.about), ("figure.up-to", \.upTo),
    ("figure.less-than", \.lessThan), ("figure.estimate", \.estimate),
    ("figure.range", \.range), ("figure.interval", \.interval),
    ("figure.missing", \.missing), ("figure.no-figure", \.noFigure),
  ]

  /// The built-in words by the keys under which a site can word them otherwise.
  package static var englishParts: [(key: String, text: String)] {
    parts.map { ($0.key, english[keyPath: $0.path]) }
  }

  private init() {}

  /// The built-in words, with the parts that `word` knows in its words.
  ///
  /// - Parameter isEnglish: Whether the site is in English.
  package init(isEnglish: Bool, _ word: (String) -> String?) {
    self.isEnglish = isEnglish
    for (key, path) in Self.parts {
      if let text = word(key) { self[keyPath: path] = text }
    }
    for reason in Figure.MissingReason.allCases {
      reasons[reason] = word("missing-reason.\(reason.rawValue)")
    }
  }

  /// Why there is no number: `not published`.
  func text(of reason: Figure.MissingReason) -> String {
    if let words = reasons[reason] { return words }
    return String(reason.rawValue.map { $0 == "-" ? " " : $0 })
  }

  /// A number with its thousands set apart; a minus is U+2212.
  package func number(_ quantity: Quantity) -> String {
    quantity.grouped(by: groupSeparator, point: decimalPoint)
  }

  /// The unit behind a number; in English, in the singular behind one.
  func unit(_ unit: FigureUnit, for value: Quantity) -> String {
    isSingular(value) ? unit.singular : unit.text
  }

  /// Whether a unit is in the singular behind a number.
  func isSingular(_ value: Quantity) -> Bool { isEnglish && value.isOne }

  func scaled(_ scaled: Quantity.Scaled) -> String {
    let template = scaled.scale == .billion ? billion : trillion
    return template.filled(["n": number(scaled.number)])
  }
}
