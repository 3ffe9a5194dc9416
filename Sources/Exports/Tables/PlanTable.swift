import Diagnostics
import Library
package import Records
package import Templates
import Values

/// `data/plans`: one row an indicator of a plan, with its mark and its outcome's rating.
extension Plan: ExportedRecord {
  package struct Row {
    let plan: Plan
    let number: Int
    let strategy: Plan.Strategy
    let letter: String
    let outcome: Plan.Outcome
    /// Nil for an outcome without any.
    let indicator: Plan.Indicator?
  }

  package static let columns: [Column<Row>] = [
    Column("plan", "Identifier of the plan", of: ["id"]) { $0.plan.id },
    Column("period", "The time it covers (EDTF)") { $0.plan.period },
    Column("as_of", "The date of the marks (EDTF)") { $0.plan.asOf },
    Column("strategy_number", "The strategy's number", of: ["strategies"]) { $0.number },
    Column("strategy", "The strategy", of: ["strategies"]) { $0.strategy.title },
    Column("outcome_letter", "The outcome's letter", of: ["strategies"]) { $0.letter },
    Column("outcome", "The outcome", of: ["strategies"]) { $0.outcome.title },
    Column("rating", "The outcome's rating", of: ["strategies"]) { $0.outcome.rating?.value.text },
    Column("indicator", "The indicator; empty for an outcome without any", of: ["strategies"]) {
      $0.indicator?.text
    },
    Column("mark", "The indicator's mark", of: ["strategies"]) { $0.indicator?.mark.value.text },
    Column("missing", "Why there are no data", of: ["strategies"]) {
      $0.indicator?.missing?.rawValue
    },
    Column("evidence", "What the mark rests on", of: ["strategies"]) { $0.indicator?.evidence },
    Column("figures", "Identifiers of figures; see figures.csv", of: ["strategies"]) {
      $0.indicator?.figures
    },
    Column("sources", "Source identifiers with locators; see sources.csv", of: ["strategies"]) {
      $0.indicator?.sources ?? $0.outcome.sources
    },
    Column("title", "The plan's title") { $0.plan.title },
    Column("plan_note", "What a reader should know of the plan", of: ["note"]) { $0.plan.note },
    Column("plan_sources", "The sources of the plan", of: ["sources"]) { $0.plan.header.sources },
    Column("countries", "The countries it is for (alpha-3)") { $0.plan.countries },
    Column("owners", "Identifiers of the bodies whose plan it is") { $0.plan.owners },
    Column("instrument", "Identifier of the plan as an instrument") { $0.plan.instrument },
    Column("review", "Identifier of the review that the marks are taken from") { $0.plan.review },
  ]

  package static let keysWithoutColumn = [
    "summary": "It is the lead of the plan's page.",
    "ratings": "Each row has its rating; the plan's page says what the words mean.",
    "marks": "Each row has its mark; the plan's page says what the words mean.",
  ]

  package static let tableNames = ["plans"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "plans", "Plans of action: strategies, outcomes and indicators with marks",
        columns: columns, rows: context.library.plans.flatMap(rows), in: context.library)
    ]
  }

  private static func rows(_ plan: Plan) -> [Row] {
    plan.strategies.enumerated().flatMap { number, strategy in
      strategy.outcomes.enumerated().flatMap { index, outcome -> [Row] in
        let indicators: [Plan.Indicator?] = outcome.indicators.isEmpty ? [nil] : outcome.indicators
        return indicators.map { indicator in
          Row(
            plan: plan, number: number + 1, strategy: strategy, letter: Plan.letter(index),
            outcome: outcome, indicator: indicator)
        }
      }
    }
  }
}
