import Diagnostics
import Records
import Templates
import Values

/// The number of a figure, old and new, with the difference.
struct FigureComparison {
  /// The fields that make up the number.
  static let keys: Set<String> = ["value", "missing", "qualifier", "unit", "out-of", "series"]

  private let disclosure: Disclosure
  private let words: Words

  init(_ disclosure: Disclosure, _ words: Words) {
    self.disclosure = disclosure
    self.words = words
  }

  func facts(from old: Figure, to new: Figure) -> [Fact] {
    let (before, after) = (text(of: old), text(of: new))
    guard before != after else { return [] }
    return [
      Fact(
        "value", old: disclosure.shown(before), new: disclosure.shown(after),
        note: old.unit == new.unit ? difference(old.value?.value, new.value?.value) : nil)
    ]
  }

  /// `at least 1,829 people`, `9 of 167 countries`, or why there is no number.
  func text(of figure: Figure) -> String { text(of: figure.latest, unit: figure.unit) }

  /// - Parameter unit: The unit behind the number; nil where the reader knows it.
  func text(of observation: Observation, unit: String?) -> String {
    guard let value = observation.value?.value else {
      if observation.isRange {
        let ends = [observation.low, observation.high].map {
          $0.map { words.number($0.value) } ?? "…"
        }
        return ([ends.joined(separator: " to ")] + [unit].compactMap { $0 }).joined(separator: " ")
      }
      let reason = observation.missing.map { words.label($0) } ?? ""
      return "no number, \(reason)\(unit.map { " (\($0))" } ?? "")"
    }
    let parts = [
      observation.qualifier.map { words.label($0).lowercased() }, words.number(value),
      observation.outOf.map { "of \(words.number($0))" }, unit,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// `+16, +2.7 %`.
  func difference(_ old: Quantity?, _ new: Quantity?) -> String? {
    guard let old, let new, let difference = new.subtracting(old), difference != .zero else {
      return nil
    }
    let absolute = (difference > .zero ? "+" : "") + words.number(difference)
    guard old > .zero else { return absolute }
    let share = (difference.double / old.double * 1000).rounded()
    // From a hundred thousand times as much on, a share says nothing.
    guard abs(share) < 1e8 else { return absolute }
    let tenths = Int(share)
    let sign = tenths < 0 ? "\u{2212}" : "+"
    return "\(absolute), \(sign)\(abs(tenths) / 10).\(abs(tenths) % 10) %"
  }
}
