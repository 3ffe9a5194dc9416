import Diagnostics
import Fields
import Values

/// The unit of a figure or an indicator as it is written, looked up in the vocabulary of units.
struct FigureUnitText {
  let text: String
  let measure: FigureUnit
  let word: UnitWord?

  /// - Parameters:
  ///   - written: The unit of the record; nil where it has that of its indicator.
  ///   - shared: The indicator.
  init(_ written: Located<String>?, or shared: Indicator?, _ fields: Fields) {
    guard let written else {
      (text, measure, word) = (
        shared?.unit ?? "", shared?.measure ?? FigureUnit(""), shared?.unitWord
      )
      return
    }
    let units = (fields.vocabulary as? Vocabulary)?.units
    let (word, unit) = units?.unit(written.value) ?? (nil, FigureUnit(written.value))
    self.word = word
    measure = unit
    // A unit that is no identifier stays as it is written.
    text = unit.isPercent || word == nil ? written.value : unit.text
    if let problem = units?.problem(with: written.value, unit, at: written.range) {
      fields.report(problem)
    }
  }
}
