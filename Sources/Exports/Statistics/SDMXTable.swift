import Diagnostics
import Library
import Records
import Spreadsheet
import Values

/// `data/figures-sdmx.csv`: the figures of one place and a known time in SDMX-CSV 2.0, with the codes of
/// SDMX's cross-domain code lists.
///
/// A figure without an indicator is an indicator of its own. What SDMX has no code for is left out of a
/// code's column and stays in `figures.csv`.
struct SDMXTable {
  static let path = "data/figures-sdmx.csv"

  private let library: Library
  /// Every dimension that a number is broken down by, in the order of the vocabulary.
  private let dimensions: [Dimension]

  init(_ library: Library) {
    self.library = library
    let used = Set(
      library.figures.flatMap { $0.observations.flatMap { $0.breakdowns.map(\.dimension.id) } })
    dimensions = library.vocabulary.table(of: Dimension.self).filter { used.contains($0.id) }
  }

  /// The names of the columns. Those of the vocabulary's dimensions are their identifiers in capitals.
  var header: [String] {
    [
      "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "FROM_AREA", "TO_AREA",
      "INDICATOR",
    ]
      + dimensions.map { Self.code($0.id) }
      + [
        "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "CURRENCY", "BASE_PER",
        "OBS_STATUS", "LOWER_BOUND", "UPPER_BOUND", "CONF_LEVEL", "QUALIFIER", "COMMENT_OBS",
        "SOURCE",
      ]
  }

  /// The file; nil where no figure has a place and a time.
  var file: OutputFile? {
    var bytes = CSVText.mark + CSVText.row(header)
    var count = 0
    for figure in library.figures {
      guard figure.geography.count == 1, let place = figure.geography.first else { continue }
      for observation in figure.observations {
        guard let time = observation.time, let (frequency, period) = Self.time(time) else {
          continue
        }
        count += 1
        let whole = Cells(
          value: observation.value, qualifier: observation.qualifier,
          status: Self.status(of: observation))
        bytes += row(whole, frequency, period, of: observation, figure, at: place)
        // Shares of the whole are numbers in another unit, which figure-breakdowns.csv has.
        for breakdown in observation.breakdowns where breakdown.basis == .count {
          for part in breakdown.parts {
            let cells = Cells(
              dimension: breakdown.dimension.id,
              word: Self.code(part.word, of: breakdown.dimension), value: part.value,
              qualifier: part.qualifier,
              status: part.missing.map(Self.status) ?? Self.status(of: observation.statuses))
            bytes += row(cells, frequency, period, of: observation, figure, at: place)
          }
        }
      }
    }
    return count == 0 ? nil : OutputFile(path: Self.path, bytes: bytes)
  }

  /// What the row of a number has of its own, apart from its figure and its time.
  private struct Cells {
    var dimension: String?
    var word = "_T"
    let value: Located<Quantity>?
    let qualifier: Qualifier?
    let status: String
  }

  private func row(
    _ cells: Cells, _ frequency: String, _ period: String, of observation: Observation,
    _ figure: Figure, at place: Place
  ) -> [UInt8] {
    let isWhole = cells.dimension == nil
    let (unit, power) = figure.measure.unscaled
    func number(_ value: Located<Quantity>?) -> String {
      isWhole ? value?.value.decimalText ?? "" : ""
    }
    var row = [
      "dataflow", "SITE:FIGURES(\(DataFiles.schemaVersion).0)", "I", frequency, Self.area(place),
      figure.from.map(Self.area) ?? "_T", figure.to.map(Self.area) ?? "_T",
      figure.indicator?.id ?? figure.id,
    ]
    row += dimensions.map { $0.id == cells.dimension ? cells.word : "_T" }
    row += [
      period, cells.value?.value.decimalText ?? "", unit.text, String(power),
      figure.measure.currency?.text ?? "", figure.priceYear.map { String($0) } ?? "", cells.status,
      number(observation.low), number(observation.high), number(observation.confidence),
      cells.qualifier?.rawValue ?? "", isWhole ? observation.note ?? figure.note ?? "" : "",
      observation.sources.map(\.text).joined(separator: "; "),
    ]
    return CSVText.row(row.map { Quantity($0) == nil ? CellText.written($0) : $0 })
  }

  // MARK: Codes

  /// CL_FREQ and the form of the time: `A` and `2015`, `Q` and `2015-Q1`, `A` and `2014-01-01/P5Y`.
  static func time(_ period: Period) -> (frequency: String, period: String)? {
    switch period.kind {
    case .quarter: return ("Q", period.text)
    case .half(let number): return ("S", "\(period.text.prefix(4))-S\(number)")
    // A reporting year, since the month in which it begins isn't known.
    case .fiscalYear: return period.year.map { ("A", "\(String($0))-A1") }
    case .date: break
    }
    let date = period.date
    guard !date.hasNoLowerBound, !date.hasNoUpperBound else { return nil }
    if date.isInterval {
      let years = date.upper.year - date.lower.year + 1
      return ("A", "\(date.lower.text)/P\(years)Y")
    }
    switch date.precision {
    case .year: return ("A", String(date.lower.text.prefix(4)))
    case .month: return ("M", String(date.lower.text.prefix(7)))
    case .day: return ("D", date.lower.text)
    case .season, .decade, .century: return nil
    }
  }

  /// CL_AREA: a country's two letters, the code of an area, or the identifier of a region.
  static func area(_ place: Place) -> String {
    place.country.map { $0.alpha2 ?? $0.text } ?? place.text
  }

  /// CL_OBS_STATUS. What is revised has no code of its own there.
  static func status(of observation: Observation) -> String {
    if let missing = observation.missing { return status(missing) }
    let own = status(of: observation.statuses)
    return own == "A" && observation.qualifier == .estimate ? "E" : own
  }

  private static func status(_ missing: Figure.MissingReason) -> String {
    switch missing {
    case .notCollected: "L"
    case .cannotExist: "M"
    case .notPublished, .notComparable, .notDocumented: "O"
    }
  }

  private static func status(of statuses: [ObservationStatus]) -> String {
    for status in statuses {
      switch status {
      case .breakInSeries: return "B"
      case .provisional: return "P"
      case .estimated: return "E"
      case .imputed: return "I"
      case .forecast: return "F"
      case .revised: continue
      }
    }
    return "A"
  }

  /// CL_SEX, CL_AGE, CL_AREA, or the word in capitals.
  static func code(_ word: Breakdown.Word, of dimension: Dimension) -> String {
    switch word {
    case .place(let place): return area(place)
    case .age(let age):
      guard let highest = age.highest else { return "Y_GE\(age.lowest)" }
      if age.lowest == 0 { return "Y_LT\(highest + 1)" }
      return age.lowest == highest ? "Y\(highest)" : "Y\(age.lowest)T\(highest)"
    case .concept(let concept):
      switch (dimension.meaning, concept.id) {
      case (.sex, "female"): return "F"
      case (.sex, "male"): return "M"
      case (_, "other"): return "_O"
      case (_, "unknown"): return "_U"
      default: return code(concept.id)
      }
    }
  }

  private static func code(_ id: String) -> String { id.uppercased().replacing("-", with: "_") }
}
