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
    /// A line a figure, over the times of its series.
    case line
    /// A dot, a range or an arrow a figure, on one scale.
    case dots
    /// The first and the last number of each series, joined by a line.
    case slope
    /// A small picture of each series, all on one scale.
    case smallMultiples = "small-multiples"

    /// Whether it shows how numbers change, so that each figure needs a series.
    package var isOfSeries: Bool {
      switch self {
      case .line, .slope, .smallMultiples: true
      case .bars, .sexSplit, .dots: false
      }
    }
  }

  package init(_ fields: Fields) {
    figures = fields.list("figures", "The figures, in order.", atLeastOne: true)
    kind =
      fields.optional(
        "kind",
        "Bars, lines over time, dots on one scale, slopes, or a small picture of each series.")
      ?? .bars
    caption = fields.required("caption", "What the chart shows.")
  }
}
