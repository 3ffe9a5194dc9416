import Diagnostics
import Fields
import Values

/// The units of a site, by all their words.
struct UnitTable: Sendable {
  private let table: VocabularyTable?
  private var byName: [String: UnitWord] = [:]

  init(_ table: VocabularyTable?) {
    self.table = table
    for concept in table?.concepts ?? [] {
      let word = UnitWord(concept)
      let names = [concept.id, concept.label, concept.unit?.one].compactMap { $0 }
      for name in names + concept.otherLabels where byName[name.lowercased()] == nil {
        byName[name.lowercased()] = word
      }
    }
  }

  /// A unit as a record writes it: its words as pages print them, and what they mean.
  ///
  /// An identifier becomes the label. Words for large numbers may be before the unit: `million riels`.
  func unit(_ written: String) -> (word: UnitWord?, unit: FigureUnit) {
    if let word = byName[written.lowercased()] {
      return (word, FigureUnit(label(of: word, written), describedAs: word.description))
    }
    let words = written.split(separator: " ")
    let scale = words.prefix { UnitWords.powers[$0.lowercased()] != nil }
    let rest = words.dropFirst(scale.count).joined(separator: " ")
    guard !scale.isEmpty, let word = byName[rest.lowercased()] else {
      return (nil, FigureUnit(written))
    }
    let own = word.description
    let power = scale.reduce(0) { $0 + (UnitWords.powers[$1.lowercased()] ?? 0) }
    return (
      word,
      FigureUnit(
        scale.joined(separator: " ") + " " + label(of: word, rest),
        describedAs: UnitDescription(
          kind: own.kind, one: own.one, power: own.power + power, currency: own.currency,
          priceYear: own.priceYear, per: own.per))
    )
  }

  private func label(of word: UnitWord, _ written: String) -> String {
    word.id == written && word.id != word.concept.label ? word.concept.label : written
  }

  /// What is wrong with a unit that the vocabulary doesn't have. Without words of the site's own, any unit
  /// may be written, and only one that is nearly a known one is wrong.
  func problem(with written: String, _ unit: FigureUnit, at range: SourceRange) -> Diagnostic? {
    guard let table, !written.isEmpty, byName[written.lowercased()] == nil else { return nil }
    if !table.hasOwnWords {
      guard !unit.isKnown, byName.keys.contains(where: { Self.isSlip(written.lowercased(), $0) })
      else { return nil }
    } else if unit.isMadeOfKnownWords {
      return nil
    }
    let near = nearestNames(to: written.lowercased(), in: names)
    let meant = table.nearest(to: written)
    let suggestions =
      near.isEmpty
      ? meant.compactMap { table[$0]?.label } : near.map { byName[$0]?.concept.label ?? $0 }
    let addition = "add it to \(table.path): '- {id: …, label: \(written), meaning: things}'"
    return FieldRules.unknownChoice.finding(
      "'\(written)' must be a unit of the vocabulary 'units'", at: range,
      suggestion: didYouMean(suggestions).map { "\($0) Otherwise, \(addition)" } ?? addition)
  }

  /// Whether a word has the letters of another in nearly the same order, with one too many or too few at
  /// most: `peopel`, `metings`. Another letter makes another word: `oases` and `cases`.
  private static func isSlip(_ written: String, _ word: String) -> Bool {
    let (one, other) = (Array(written.utf8), Array(word.utf8))
    guard one.count > 4, other.count > 4, abs(one.count - other.count) < 2, one != other else {
      return false
    }
    var counts = [Int](repeating: 0, count: 256)
    for byte in one { counts[Int(byte)] += 1 }
    for byte in other { counts[Int(byte)] -= 1 }
    let different = counts.reduce(0) { $0 + abs($1) }
    guard different == abs(one.count - other.count), one.first == other.first else { return false }
    // The letters before and after the slip are the same.
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return start + end + 2 >= max(one.count, other.count)
  }

  private var names: [String] { byName.keys.sorted() }
}
