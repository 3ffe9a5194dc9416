package import Diagnostics
import Fields
package import Values

/// One number of a figure at one time, with everything that is true of that number alone (after SDMX
/// `Obs`).
///
/// A figure that writes `value` has one; a figure with a `series` has one for each of its items.
package struct Observation: Sendable {
  /// The time that the number covers.
  package let period: Period?
  /// The day, month or year at which the number was true.
  package let asOf: PartialDate?
  package let value: Located<Quantity>?
  /// The least that the number may be, where the source gives a range or an interval.
  package let low: Located<Quantity>?
  /// The most that the number may be.
  package let high: Located<Quantity>?
  /// How sure the interval is, in percent.
  package let confidence: Located<Quantity>?
  /// Why there is no value (after SDMX OBS_STATUS).
  package let missing: Figure.MissingReason?
  package let qualifier: Qualifier?
  /// For ranks and shares: 9 of 167.
  package let outOf: Quantity?
  package let statuses: [ObservationStatus]
  /// How the number is divided, as its source published it.
  package let breakdowns: [Breakdown]
  /// Whether its time is not printed with it, but taken from a heading, a title or the name of a file.
  package let isPeriodInferred: Bool
  package let note: String?
  /// Where it is given: its own sources, else those of the figure.
  package let sources: [Citation]
  /// Whether the sources are its own.
  package let hasOwnSources: Bool
  /// Where it is written: the item of the series, the row or the cell of a sheet.
  package let range: SourceRange
  /// Where its time is written.
  package let timeRange: SourceRange

  /// Whether it is of a time to come, and nobody has observed it.
  package var isForecast: Bool { statuses.contains(.forecast) }

  /// Whether the source gives a range and no number in it.
  package var isRange: Bool { value == nil && (low != nil || high != nil) }

  /// Whether it says how many, in any form.
  package var hasNumber: Bool { value != nil || isRange }

  /// The number, or the middle of a range, for drawing.
  package var middle: Double? {
    if let value { return value.value.double }
    guard let low = low?.value.double, let high = high?.value.double else { return nil }
    return (low + high) / 2
  }

  /// The time that puts it in order in a series. Nil where no source states one.
  package var time: Period? { period ?? asOf.map { Period($0) } }

  /// The period as references name it: `2015` of `{khm-trained@2015}`.
  package var periodText: String? { time?.text }

  /// The division by a dimension.
  package func breakdown(by dimension: String) -> Breakdown? {
    breakdowns.first { $0.dimension.id == dimension }
  }

  /// The split by sex, as it was published.
  package var sex: SexSplit? {
    breakdowns.first { $0.dimension.meaning == .sex }.flatMap { SexSplit($0) }
  }
}

extension Observation {
  /// The keys of an observation. A figure has them itself, or each item of its series.
  static func keys(in fields: Fields, isItem: Bool) -> ObservationKeys {
    ObservationKeys(fields, isItem: isItem)
  }

  init(_ keys: ObservationKeys, sources: [Citation], note: String?) {
    period = keys.period
    asOf = keys.asOf
    value = keys.value
    low = keys.low
    high = keys.high
    confidence = keys.confidence
    missing = keys.missing
    qualifier = keys.qualifier
    outOf = keys.outOf
    statuses = keys.statuses
    breakdowns = keys.breakdowns
    isPeriodInferred = keys.isPeriodInferred
    self.note = note
    hasOwnSources = !keys.sources.isEmpty
    self.sources = keys.sources.isEmpty ? sources : keys.sources
    range = keys.range
    timeRange = keys.timeRange
  }
}
