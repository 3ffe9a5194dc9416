import Diagnostics
import Fields
import Values

/// The keys of one observation as they are written, declared once for a simple figure and for the items of
/// a series.
struct ObservationKeys: Sendable {
  let value: Located<Quantity>?
  let missing: Figure.MissingReason?
  let qualifier: Qualifier?
  let outOf: Quantity?
  let low: Located<Quantity>?
  let high: Located<Quantity>?
  let confidence: Located<Quantity>?
  let statuses: [ObservationStatus]
  let period: Period?
  let asOf: PartialDate?
  let breakdowns: [Breakdown]
  let isPeriodInferred: Bool
  let sources: [Citation]
  let range: SourceRange
  let timeRange: SourceRange
  /// The keys that are written, with their places.
  let written: [(key: String, range: SourceRange)]

  /// The keys that a figure with a series must leave to the items of the series.
  static let ownKeys = [
    "value", "missing", "qualifier", "out-of", "low", "high", "confidence", "status", "period",
    "as-of", "sex", "by", "counted", "calculated", "period-inferred",
  ]

  /// - Parameter isItem: Whether it is an item of a series, which may have its own sources.
  init(_ fields: Fields, isItem: Bool) {
    value = fields.optional("value", "The number, digits only.")
    missing = fields.optional("missing", "Why there is no number.")
    qualifier = fields.optional(
      "qualifier", "How the number is to be read: at-least, about, up-to, less-than.")
    outOf = fields.optional("out-of", "For a rank or share: the number of places.")
    low = fields.optional("low", "The least that it may be, for a range or an interval.")
    high = fields.optional("high", "The most that it may be, for a range or an interval.")
    confidence = fields.optional("confidence", "How sure the interval is, in percent: 95.")
    statuses = fields.list(
      "status",
      "What its source says of the number: provisional, estimated, imputed, forecast, revised or "
        + "break-in-series.")
    period = fields.optional(
      "period", "The time it covers: 2015, 2015-Q1, 2015/16 for a fiscal year, or EDTF.")
    asOf = fields.optional("as-of", "When it was true (EDTF).")
    let _: Bool? = fields.optional(
      "counted", "Whether the number is printed nowhere and was counted in the source.")
    let _: String? = fields.optional(
      "calculated", "How the number was worked out from printed ones: 594 + 305.")
    isPeriodInferred =
      fields.optional(
        "period-inferred",
        "Whether the time is not printed with the number and was inferred from a heading or a title."
      )
      ?? false
    let split = fields.optional(
      "sex", "The split by sex, as it was published.", as: Located<SexSplit>.self)
    let by = fields.optional(
      "by", "What it is broken down by, each with its words and their numbers.",
      as: Breakdowns.self)
    let short = split.flatMap { split in
      (fields.vocabulary as? Vocabulary)?.sexDimension.map {
        Breakdown(split.value, by: $0, at: split.range)
      }
    }
    breakdowns = [short].compactMap { $0 } + (by?.all ?? [])
    sources =
      isItem
      ? fields.list("sources", "Where the number is given, if not in the sources of the figure.")
      : []
    range = fields.range
    timeRange = fields.range(of: fields.has("period") ? "period" : "as-of")
    // Only of a figure is it asked which of them are written beside its series.
    written =
      isItem ? [] : Self.ownKeys.filter { fields.has($0) }.map { ($0, fields.range(of: $0)) }
    if value == nil, missing == nil, low == nil, high == nil,
      !["value", "missing", "low", "high", "series"].contains(where: { fields.has($0) })
    {
      fields.report(
        FieldRules.missingKey.finding(
          "'value' must be given, or 'missing' must say why there is none",
          at: fields.range.firstCharacter,
          suggestion: "missing: not-published"))
    }
    if isItem, period == nil, asOf == nil, !fields.has("period"), !fields.has("as-of") {
      fields.report(
        FieldRules.missingKey.finding(
          "an observation of a series must have a 'period'", at: fields.range.firstCharacter,
          suggestion: "period: the time it covers, such as 2015, 2015-Q1 or 2015/16"))
    }
  }
}

/// An item of a series, before the figure's own sources are known.
struct SeriesItem: FieldObject {
  static let schemaName = "Observation"
  static let about = "One number of a series."

  let keys: ObservationKeys
  let note: String?

  init(_ fields: Fields) {
    keys = ObservationKeys(fields, isItem: true)
    note = fields.optional("note", "What a reader should know of this number.")
  }
}
