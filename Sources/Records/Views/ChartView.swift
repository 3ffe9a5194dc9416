package import Fields

/// A chart of figures in a page, with its table: ```` ```chart ````.
package struct ChartView: FieldObject {
  package static let schemaName = "ChartView"
  package static let about = "A chart of figures with its table."

  package let figures: [Reference<Figure>]
  package let kind: Kind
  package let caption: String

  package enum Kind: String, FieldChoice {
    /// One bar a figure, as long as its value.
    case bars
    /// One bar a figure, divided by sex.
    case sexSplit = "sex-split"
  }

  package init(_ fields: Fields) {
    figures = fields.list("figures", "The figures, in order.", atLeastOne: true)
    kind = fields.optional("kind", "Bars of values, or bars divided by sex.") ?? .bars
    caption = fields.required("caption", "What the chart shows.")
  }
}
