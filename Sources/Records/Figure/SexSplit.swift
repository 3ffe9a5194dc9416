package import Diagnostics
package import Fields
package import Values

/// A number's split by sex as its source published it: counts, or percentages, and never mixed.
package struct SexSplit: FieldObject {
  package static let schemaName = "SexSplit"
  package static let about = "The split by sex, in counts or in percentages."

  package let basis: Basis
  package let female: Located<Quantity>?
  package let male: Located<Quantity>?
  package let other: Located<Quantity>?
  package let note: String?

  package typealias Basis = Breakdown.Basis

  /// The numbers of a breakdown by sex, by the words that every such dimension has. Nil where none of them
  /// has a number.
  package init?(_ breakdown: Breakdown) {
    basis = breakdown.basis
    func number(_ id: String) -> Located<Quantity>? { breakdown.part(id)?.value }
    (female, male, other) = (number("female"), number("male"), number("other"))
    note = breakdown.note
    if female == nil, male == nil, other == nil, note == nil { return nil }
  }

  package init(_ fields: Fields) {
    basis = fields.required("basis", "Whether the source gives counts or percentages.")
    female = fields.optional("female", "Women and girls.")
    male = fields.optional("male", "Men and boys.")
    other = fields.optional("other", "People counted under another heading.")
    note = fields.optional("note", "What the source leaves out.")
  }
}
