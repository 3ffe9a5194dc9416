package import Fields

/// The ratings of a plan in a page: ```` ```scorecard ````.
package struct ScorecardView: FieldObject {
  package static let schemaName = "ScorecardView"
  package static let about = "The ratings of a plan's outcomes."

  package let plan: Reference<Plan>
  package let caption: String?

  package init(_ fields: Fields) {
    plan = fields.required("plan", "The plan.")
    caption = fields.optional("caption", "The caption.")
  }
}
