package import Diagnostics
import Fields
package import Values

/// A number divided by one dimension, as its source published it: by sex, age, province, destination.
package struct Breakdown: Sendable {
  package let dimension: Dimension
  package let basis: Basis
  /// Whether the record says what the numbers are.
  package let isBasisWritten: Bool
  package let parts: [Part]
  /// Whether the parts are all there are. Nil where the record doesn't say.
  package let isComplete: Bool?
  package let note: String?
  package let range: SourceRange

  /// What the numbers of the parts are.
  package enum Basis: String, FieldChoice {
    /// Numbers in the figure's unit: counts of each part, or its rate or mean.
    case count
    /// Shares of the figure in percent.
    case percent
  }

  /// One part with its number.
  package struct Part: Sendable {
    package let word: Word
    package let value: Located<Quantity>?
    package let qualifier: Qualifier?
    package let missing: Figure.MissingReason?
    /// Where its word is written.
    package let range: SourceRange
  }

  /// What a part is: a word of the dimension, an age or a place.
  package enum Word: Sendable {
    case concept(Concept)
    case age(AgeBand)
    case place(Place)

    /// The word as records and data files write it.
    package var text: String {
      switch self {
      case .concept(let concept): concept.id
      case .age(let age): age.text
      case .place(let place): place.text
      }
    }
  }

  /// A part by its word.
  package func part(_ word: String) -> Part? { parts.first { $0.word.text == word } }

  /// The exact sum of the parts; nil where one has no number, or the sum is too long.
  package var sum: Quantity? {
    let values = parts.compactMap { $0.value?.value }
    return values.count == parts.count && !values.isEmpty ? Quantity.sum(values) : nil
  }

  /// The numbers of the parts with how they are to be read.
  package var numbers: [(number: Quantity, qualifier: Qualifier?)] {
    parts.compactMap { part in part.value.map { ($0.value, part.qualifier) } }
  }

  /// Whether its numbers are shares that add up to 100 percent, counts or amounts that add up to the figure,
  /// or numbers of each part, such as rates, that nobody may add.
  package func sense(in unit: FigureUnit, isOfRate: Bool) -> Sense {
    if basis == .percent { return .shares }
    return unit.isAdditive && !isOfRate ? .counts : .each
  }

  package enum Sense: Sendable {
    case shares
    case counts
    case each
  }

  /// Whether parts may be missing from it: it says so, or a part has no number. Of a split by sex that has
  /// women or men only, the other part is missing.
  package var mayFallShort: Bool {
    if let isComplete { return !isComplete }
    if note != nil || parts.contains(where: { $0.value == nil }) { return true }
    return dimension.meaning == .sex && !hasBothSexes
  }

  package var hasBothSexes: Bool {
    part("female")?.value != nil && part("male")?.value != nil
  }

  /// Whether any part is a number with `about`, `at least` or the like.
  package var isInexact: Bool { parts.contains { $0.qualifier != nil } }
}

extension Breakdown {
  /// The short form for sex.
  init(_ split: SexSplit, by dimension: Dimension, at range: SourceRange) {
    let numbers = [("female", split.female), ("male", split.male), ("other", split.other)]
    self.init(
      dimension: dimension, basis: split.basis, isBasisWritten: true,
      parts: numbers.compactMap { id, number in
        number.map { number in
          Part(
            word: .concept(
              dimension.words.first { $0.id == id } ?? Concept(id: id, label: id)),
            value: number, qualifier: nil, missing: nil, range: number.range)
        }
      }, isComplete: nil, note: split.note, range: range)
  }
}
