package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A number with everything that a reader needs to trust it: unit, place, time, breakdowns, source. Or
/// several numbers of one thing at different times.
package final class Figure: AlwaysListed {
  package static let kind = RecordKind.figure
  package static let about = "A number, or a series of numbers, or the reason why there is none."

  package let header: RecordHeader
  /// What is counted, in words that follow the number.
  package let label: String
  /// The indicator that it is a figure of.
  package let indicator: Reference<Indicator>?
  /// Its numbers in the order of their time. At least one.
  package let observations: [Observation]
  /// The newest observation that has a number, before forecasts. Without any, the newest.
  package let latest: Observation
  /// Whether it was written as a series.
  package let isSeries: Bool
  /// What one of them is, as pages print it.
  package let unit: String
  /// What the unit means.
  package let measure: FigureUnit
  /// The word of the vocabulary of units, where the unit is one.
  package let unitWord: UnitWord?
  package let geography: [Place]
  /// For flows between countries.
  package let from: Place?
  package let to: Place?
  /// The year whose prices the amounts are in.
  package let priceYear: Int?
  /// What exactly is counted, where it says so itself. That of its indicator holds without it.
  package let definition: String?
  /// How it was found out, where it says so itself.
  package let method: String?
  package let targets: [FigureGoal]
  package let baseline: FigureGoal?
  /// Where the unit, the series and other keys were written.
  package let ranges: Ranges
  package let parts: Parts?
  /// What other sources give for the same thing.
  package let claims: [Claim]
  /// The figure of another document that this one repeats.
  package let restates: Reference<Figure>?
  /// Organizations whose work it counts.
  package let organizations: [Reference<Organization>]
  package let note: String?
  package let body: Prose?

  package var displayName: String { label }

  package init(_ fields: Fields) {
    let hasSeries = fields.has("series")
    header = RecordHeader(fields, needsSource: !hasSeries, requiresSource: false)
    body = fields.below()
    indicator = fields.optional("indicator", "The indicator that it is a figure of.")
    let shared = indicator.flatMap { reference in
      (fields.vocabulary as? Vocabulary)?.indicators[reference.id]
    }
    let hasIndicator = fields.has("indicator")
    label =
      fields.required(
        "label", "What is counted, in words that can follow the number.", unless: hasIndicator)
      ?? shared?.label ?? ""
    let keys = Observation.keys(in: fields, isItem: false)
    let items = fields.list(
      "series", "Its numbers over time, each with its period.", of: SeriesItem.self)
    let written: Located<String>? = fields.required(
      "unit", "What one of them is, in the plural: people, events, percent, US dollars.",
      unless: hasIndicator)
    let unit = FigureUnitText(written, or: shared, fields)
    (self.unit, measure, unitWord) = (unit.text, unit.measure, unit.word)
    let places: [Located<Place>] = fields.list(
      "geography",
      "The places it is about: countries (KHM), subdivisions (KH-12), places of the site, or "
        + "regions (identifier).",
      atLeastOne: true)
    geography = places.map(\.value)
    from = fields.optional("from", "For a flow: where from.")
    to = fields.optional("to", "For a flow: where to.")
    priceYear =
      fields.optional("price-year", "The year whose prices amounts are in, if they are constant.")
      ?? shared?.priceYear ?? measure.description?.priceYear
    definition = fields.optional(
      "definition", "What exactly is counted, as its source defines it.")
    method = fields.optional("method", "How it was found out.")
    targets = fields.list("target", "The number that is aimed at, with its period.")
    baseline = fields.optional("baseline", "The number that targets are measured against.")
    ranges = Ranges(fields, keys, places: places.map(\.range))
    parts = fields.optional("parts", "The figures that it is made of.")
    claims = fields.list("claims", "What other sources give for the same thing.")
    restates = fields.optional("restates", "The figure of another document that this repeats.")
    organizations = fields.list("organizations", "Organizations whose work it counts.")
    note = fields.optional("note", "What a reader should know.")
    let sources = header.sources
    isSeries = !items.isEmpty
    observations =
      items.isEmpty
      ? [Observation(keys, sources: sources, note: nil)]
      : items.map { Observation($0.keys, sources: sources, note: $0.note) }.inOrderOfTime
    latest = observations.newest
    if hasSeries, sources.isEmpty, let bare = observations.first(where: { $0.sources.isEmpty }) {
      fields.report(
        FieldRules.missingKey.finding(
          "'sources' must be given, for the figure or for each observation",
          at: bare.range.firstCharacter, suggestion: "sources: source-id, locator"))
    }
  }

  /// Where values were written that rules speak of.
  package struct Ranges: Sendable {
    package let unit: SourceRange
    package let outOf: SourceRange
    package let period: SourceRange
    package let asOf: SourceRange
    package let label: SourceRange
    package let series: SourceRange
    package let baseline: SourceRange
    package let priceYear: SourceRange
    /// The places of `geography`, each with its own.
    package let geography: [SourceRange]
    package let from: SourceRange
    package let to: SourceRange
    /// The keys of an observation that are written for the figure itself.
    package let own: [(key: String, range: SourceRange)]

    init(_ fields: Fields, _ keys: ObservationKeys, places: [SourceRange]) {
      geography = places
      from = fields.range(of: "from")
      to = fields.range(of: "to")
      unit = fields.range(of: "unit")
      outOf = fields.range(of: "out-of")
      period = fields.range(of: "period")
      asOf = fields.range(of: "as-of")
      label = fields.range(of: "label")
      series = fields.range(of: "series")
      baseline = fields.range(of: "baseline")
      priceYear = fields.range(of: "price-year")
      own = keys.written
    }
  }

  /// Why a number is not there. Each reason is a different thing (SDMX OBS_STATUS).
  package enum MissingReason: String, FieldChoice {
    case notCollected = "not-collected"
    case notPublished = "not-published"
    case notComparable = "not-comparable"
    case notDocumented = "not-documented"
    case cannotExist = "cannot-exist"
  }
}

extension Figure {
  /// The places that it is about and those of a flow, each where it is written.
  package var writtenPlaces: [(place: Place, range: SourceRange)] {
    zip(geography, ranges.geography).map { ($0, $1) }
      + [(from, ranges.from), (to, ranges.to)].compactMap { place, range in
        place.map { ($0, range) }
      }
  }
}
