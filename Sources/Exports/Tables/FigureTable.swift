import Diagnostics
import Library
package import Records
package import Templates
import Values

/// A number of a figure, as a row of a table.
package struct FigureRow: Sendable {
  package let figure: Figure
  package let observation: Observation

  /// Whether it is the figure's newest number.
  var isNewest: Bool { observation.range == figure.latest.range }
}

/// `data/figures`: one row an observation, with its unit, time, split, sources and doubts.
extension Figure: ExportedRecord {
  package static let columns: [Column<FigureRow>] = [
    Column("id", "Identifier of the figure; of a series, the same on each row") { $0.figure.id },
    Column("label", "What is counted") { $0.figure.label },
    Column("value", "The number; empty when 'missing' says why") { $0.observation.value?.value },
    Column(
      "qualifier",
      "How to read the number: at-least, more-than, about, up-to, less-than, estimate"
    ) { $0.observation.qualifier?.rawValue },
    Column("out_of", "For a rank or share, the number of places") { $0.observation.outOf },
    Column("unit", "What one of them is") { $0.figure.unit },
    Column("missing", "Why there is no number (after SDMX OBS_STATUS)") {
      $0.observation.missing?.rawValue
    },
    Column(
      "geography",
      "Codes of countries (alpha-3), of subdivisions and places, or identifiers of regions"
    ) { $0.figure.geography },
    Column("from", "For a flow: where from") { $0.figure.from?.text },
    Column("to", "For a flow: where to") { $0.figure.to?.text },
    Column("period", "The time covered: EDTF, a quarter (2015-Q1) or a fiscal year (2015/16)") {
      $0.observation.period?.text
    },
    Column("as_of", "When it was true (EDTF)") { $0.observation.asOf },
    Column(
      "sex_basis",
      "What the numbers of the split are: count for numbers that add up to the figure, percent for "
        + "shares of it, each for a rate, a mean or the like of women and of men, which nobody may add",
      of: ["sex"]
    ) {
      basis(of: $0.observation.breakdowns.first { $0.dimension.meaning == .sex }, in: $0.figure)
    },
    Column("female", "Women and girls, in the unit of 'sex_basis'", of: ["sex"]) {
      $0.observation.sex?.female?.value
    },
    Column("male", "Men and boys, in the unit of 'sex_basis'", of: ["sex"]) {
      $0.observation.sex?.male?.value
    },
    Column(
      "other_sex", "People counted under another heading, in the unit of 'sex_basis'", of: ["sex"]
    ) { $0.observation.sex?.other?.value },
    Column("sex_note", "What the source of the split leaves out", of: ["sex"]) {
      $0.observation.sex?.note
    },
    Column(
      "parts_relation", "How the parts relate to the number: sum or includes", of: ["parts"]
    ) { $0.figure.parts?.relation.rawValue },
    Column("parts", "Identifiers of the parts") { $0.figure.parts?.figures ?? [] },
    Column(
      "parts_difference", "Where the parts do not add up: what is known of it", of: ["parts"]
    ) { $0.figure.parts?.difference?.value },
    Column("restates", "The identifier of the figure of another document that it repeats") {
      $0.figure.restates?.id
    },
    Column("other_claims", "What other sources give, with the source", of: ["claims"]) { row in
      row.isNewest
        ? row.figure.claims.map { claimText($0, on: row.figure) + inBrackets($0.sources) } : []
    },
    Column("note", "What a reader should know") { row in
      let notes = [row.observation.note, row.figure.note].compactMap { $0 }
      return notes.isEmpty ? nil : notes.joined(separator: " ")
    },
    Column("sources", "Source identifiers with locators; see sources.csv") {
      $0.observation.sources
    },
    Column("organizations", "Identifiers of the bodies whose work it counts") {
      $0.figure.organizations
    },
    Column("indicator", "The indicator that it is a figure of; see indicators.csv") {
      $0.figure.indicator
    },
    Column("observation", "Identifier of the number, which is that of its row on the site", of: [])
    {
      $0.figure.isSeries ? $0.figure.anchor(of: $0.observation) : $0.figure.id
    },
    Column("low", "The least that the number may be, by its source") { $0.observation.low?.value },
    Column("high", "The most that the number may be, by its source") {
      $0.observation.high?.value
    },
    Column("confidence", "How sure the range from 'low' to 'high' is, in percent") {
      $0.observation.confidence?.value
    },
    Column(
      "status",
      "What the source says of the number: provisional, estimated, imputed, forecast, revised, "
        + "break-in-series"
    ) { $0.observation.statuses.map(\.rawValue) },
    Column("price_year", "The year whose constant prices amounts are in") { $0.figure.priceYear },
    Column("currency", "The currency (ISO 4217)", of: []) { $0.figure.measure.currency?.text },
    Column("definition", "What exactly is counted, where the indicator doesn't say it") {
      row, library in
      let shared = row.figure.indicator.flatMap { library.indicators[$0]?.definition }
      return row.figure.definition == shared ? nil : row.figure.definition
    },
    Column("method", "How it was found out, where the indicator doesn't say it") { row, library in
      let shared = row.figure.indicator.flatMap { library.indicators[$0]?.method }
      return row.figure.method == shared ? nil : row.figure.method
    },
    Column("target", "What is aimed at, with its period") { row in
      row.figure.targets.map { goalText($0) }
    },
    Column("baseline", "What targets are measured against, with its period") { row in
      row.figure.baseline.map { goalText($0) }
    },
  ]

  package static let keysWithoutColumn: [String: String] = [
    "series": "Each of its observations is a row.",
    "counted": "It is for editors, who look numbers up in their sources.",
    "calculated": "It is for editors, who look numbers up in their sources.",
    "period-inferred": "Pages say it beside the time.",
    "by": "Breakdowns have a table of their own, figure-breakdowns.csv.",
  ]

  package static let tableNames = ["figures", "figure-breakdowns"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "figures", "Figures with their unit, place, time, split by sex and sources",
        columns: columns, rows: rows(of: context.library), in: context.library)
    ] + breakdowns(in: context)
  }

  /// How the numbers of a split are to be read.
  static func basis(of breakdown: Breakdown?, in figure: Figure) -> String? {
    breakdown.map { breakdown in
      switch breakdown.sense(in: figure.measure, isOfRate: figure.isOfRate) {
      case .counts: "count"
      case .shares: "percent"
      case .each: "each"
      }
    }
  }

  private static func rows(of library: Library) -> [FigureRow] {
    library.figures.flatMap { figure in
      figure.observations.map { FigureRow(figure: figure, observation: $0) }
    }
  }

  /// A goal with its period and unit: `at-least 50 percent in 2030`.
  private static func goalText(_ goal: FigureGoal) -> String {
    [goal.qualifier?.rawValue, goal.value.value.text, "in \(goal.period.value.text)"]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// A claim with its qualifier, unit and time, as records write them: `about 21000 people`.
  private static func claimText(_ claim: Figure.Claim, on figure: Figure) -> String {
    let time = claim.asOf.map { "as of \($0.text)" }
    let parts = [
      claim.qualifier?.rawValue, claim.value.value.text, figure.outOf.map { "of \($0.text)" },
      figure.measure.text, time,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
