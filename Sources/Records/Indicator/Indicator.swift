package import Diagnostics
package import Fields
package import Markdown
package import Values

/// What figures of many places and times measure, defined once: a label, a unit, a definition.
///
/// A figure with its identifier under `indicator` has its label, its unit and what else it says. Such
/// records are read before figures, so that figures can be read alone.
package final class Indicator: AlwaysListed {
  package static let kind = RecordKind.indicator
  package static let about = "What figures of many places and times measure."

  package let header: RecordHeader
  /// What is counted, in words that can follow a number.
  package let label: String
  package let unit: String
  package let measure: FigureUnit
  package let unitWord: UnitWord?
  package let priceYear: Int?
  package let definition: String?
  package let method: String?
  /// What its figures are broken down by.
  package let dimensions: [Dimension]
  /// Whether a larger number is better, where that is so for everybody.
  package let better: Direction?
  /// Addresses of the same indicator in other catalogues.
  package let sameAs: [WebAddress]
  package let note: String?
  package let body: Prose?
  package let unitRange: SourceRange

  package var displayName: String { label }

  /// In which direction a number gets better.
  package enum Direction: String, FieldChoice {
    case higher
    case lower
  }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: false)
    body = fields.below()
    label = fields.required("label", "What is counted, in words that can follow the number.")
    let written: Located<String> = fields.required(
      "unit", "What one of them is, in the plural: people, percent, US dollars.")
    let unit = FigureUnitText(written, or: nil, fields)
    (self.unit, measure, unitWord) = (unit.text, unit.measure, unit.word)
    unitRange = written.range
    priceYear = fields.optional(
      "price-year", "The year whose prices amounts are in, if they are constant.")
    definition = fields.optional("definition", "What exactly is counted.")
    method = fields.optional("method", "How it is found out.")
    dimensions = fields.list("dimensions", "What its figures are broken down by.")
    better = fields.optional("better", "'higher' or 'lower', where everybody agrees on it.")
    sameAs = fields.list("same-as", "Addresses of the same indicator elsewhere, such as of an SDG.")
    note = fields.optional("note", "What a reader should know.")
  }
}
