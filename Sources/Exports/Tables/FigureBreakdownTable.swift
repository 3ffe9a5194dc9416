import Diagnostics
import Library
import Records
import Templates
import Values

/// `data/figure-breakdowns`: one row a part of a number. Left out where no number is broken down.
extension Figure {
  private struct PartRow: Sendable {
    let figure: Figure
    let observation: Observation
    let breakdown: Breakdown
    let part: Breakdown.Part
  }

  private static let partColumns: [Column<PartRow>] = [
    Column("figure", "Identifier of the figure; see figures.csv") { $0.figure.id },
    Column("indicator", "The indicator that it is a figure of; see indicators.csv") {
      $0.figure.indicator
    },
    Column("geography", "The places that the figure is about") { $0.figure.geography },
    Column("period", "The time covered: EDTF, a quarter (2015-Q1) or a fiscal year (2015/16)") {
      $0.observation.period?.text
    },
    Column("as_of", "When it was true (EDTF)") { $0.observation.asOf },
    Column("dimension", "What the number is broken down by") { $0.breakdown.dimension.id },
    Column("part", "The part: a word of the dimension, an age or the code of a place") {
      $0.part.word.text
    },
    Column("value", "The number of the part; empty when 'missing' says why") {
      $0.part.value?.value
    },
    Column(
      "qualifier",
      "How to read the number: at-least, more-than, about, up-to, less-than, estimate"
    ) { $0.part.qualifier?.rawValue },
    Column("missing", "Why there is no number (after SDMX OBS_STATUS)") {
      $0.part.missing?.rawValue
    },
    Column(
      "basis",
      "'count' for numbers in the figure's unit that add up to it, 'percent' for shares of the figure, "
        + "'each' for the rate, the mean or the like of each part, in the figure's unit"
    ) { basis(of: $0.breakdown, in: $0.figure) },
    Column("unit", "The unit of the figure") { $0.figure.unit },
    Column("complete", "Whether the parts are all there are; empty where no source says so") {
      $0.breakdown.isComplete
    },
    Column("note", "What the source of the breakdown leaves out") { $0.breakdown.note },
    Column("sources", "Source identifiers with locators; see sources.csv") {
      $0.observation.sources
    },
  ]

  static func breakdowns(in context: SiteContext) -> [DataTable] {
    let rows = context.library.figures.flatMap { figure in
      figure.observations.flatMap { observation in
        observation.breakdowns.flatMap { breakdown in
          breakdown.parts.map {
            PartRow(figure: figure, observation: observation, breakdown: breakdown, part: $0)
          }
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      DataTable(
        "figure-breakdowns", "Figures broken down by sex, age, place and the like, one row a part",
        columns: partColumns, rows: rows, in: context.library)
    ]
  }
}
