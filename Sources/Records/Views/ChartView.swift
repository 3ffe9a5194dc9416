package import Diagnostics
package import Fields

/// A chart of figures in a page, with its table: ```` ```chart ````.
package struct ChartView: FieldObject {
  package static let schemaName = "ChartView"
  package static let about = "A chart of figures with its table."

  package let figures: [Reference<Figure>]
  /// The indicator whose figures it shows, where it names none itself.
  package let indicator: Reference<Indicator>?
  package let kind: Kind
  /// What the figures are broken down by, in a chart of parts.
  package let dimension: Dimension?
  package let caption: String
  /// Where the figures or the indicator are written.
  package let range: SourceRange

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
    /// A row of a table a series, with its numbers and a small line.
    case sparklines
    /// One bar a figure or a period, divided into the parts of a whole.
    case shares
    /// One bar a part, as long as its number.
    case breakdown
    /// A map whose places are coloured by the number.
    case map

    /// Whether it shows how numbers change, so that each figure needs a series.
    package var isOfSeries: Bool {
      switch self {
      case .line, .slope, .smallMultiples, .sparklines: true
      case .bars, .sexSplit, .dots, .shares, .breakdown, .map: false
      }
    }

    /// Whether it shows what figures are broken down by.
    package var isOfParts: Bool { self == .shares || self == .breakdown }

    /// Whether all numbers are on one scale. A table may have several units.
    package var hasOneScale: Bool { self != .sparklines }
  }

  package init(_ fields: Fields) {
    indicator = fields.optional("indicator", "The indicator whose figures the chart shows.")
    figures = fields.list(
      "figures", "The figures, in order; left out for all figures of an 'indicator'.",
      atLeastOne: !fields.has("indicator"), isRequired: false)
    range = fields.range(of: figures.isEmpty ? "indicator" : "figures")
    kind =
      fields.optional(
        "kind",
        "Bars, lines over time, dots on one scale, slopes, a small picture of each series, a table with "
          + "small lines, shares of a whole, a breakdown, or a map.")
      ?? .bars
    dimension = fields.optional(
      "by", "For shares and breakdowns: what the figures are broken down by.")
    caption = fields.required("caption", "What the chart shows.")
    if indicator != nil, !figures.isEmpty {
      fields.report(
        FieldRules.unknownKey.finding(
          "a chart must have 'figures' or an 'indicator', not both", at: fields.range(of: "figures")
        ))
    }
    let kind = kind
    if dimension != nil, !kind.isOfParts {
      fields.report(
        FieldRules.unknownKey.finding(
          "'by' must not be in a chart of kind '\(kind.rawValue)'", at: fields.range(of: "by"),
          suggestion: "write 'kind: shares' or 'kind: breakdown', or leave 'by' out"))
    }
  }
}
