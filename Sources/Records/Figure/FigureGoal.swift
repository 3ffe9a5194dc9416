package import Diagnostics
package import Fields
package import Values

/// A number that is aimed at, or from which something is measured, with its time and who set it.
package struct FigureGoal: FieldObject {
  package static let schemaName = "FigureGoal"
  package static let about = "A number that is aimed at, or that others are measured against."

  package let value: Located<Quantity>
  package let qualifier: Qualifier?
  package let period: Located<Period>
  /// The plan that sets it.
  package let plan: Reference<Plan>?
  /// The law or policy that sets it.
  package let instrument: Reference<Instrument>?
  package let sources: [Citation]
  package let note: String?

  package init(_ fields: Fields) {
    value = fields.required("value", "The number in the figure's unit, digits only.")
    qualifier = fields.optional("qualifier", "How the number is to be read: at-least, up-to.")
    period = fields.required("period", "The time for which it is set: 2030, 2015/16 or EDTF.")
    plan = fields.optional("plan", "The plan that sets it.")
    instrument = fields.optional("instrument", "The law or policy that sets it.")
    sources = fields.list("sources", "Where it is given, if not in the sources of the figure.")
    note = fields.optional("note", "What a reader should know of it.")
  }
}
