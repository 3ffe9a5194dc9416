import Diagnostics
import Records
import Values

/// `data/plans`: one row an indicator of a plan, with its mark and its outcome's rating.
enum PlanTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "plans", about: "Plans of action: strategies, outcomes and indicators with marks",
      columns: [
        .init("plan", "Identifier of the plan"),
        .init("period", "The time it covers (EDTF)"),
        .init("as_of", "The date of the marks (EDTF)"),
        .init("strategy_number", "The strategy's number"),
        .init("strategy", "The strategy"),
        .init("outcome_letter", "The outcome's letter"),
        .init("outcome", "The outcome"),
        .init("rating", "The outcome's rating"),
        .init("indicator", "The indicator; empty for an outcome without any"),
        .init("mark", "The indicator's mark"),
        .init("missing", "Why there are no data"),
        .init("evidence", "What the mark rests on"),
        .init("figures", "Identifiers of figures; see figures.csv"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.plans.flatMap(rows))
  }

  private static func rows(_ plan: Plan) -> [[DataTable.Cell]] {
    plan.strategies.enumerated().flatMap { number, strategy in
      strategy.outcomes.enumerated().flatMap { index, outcome -> [[DataTable.Cell]] in
        let start: [DataTable.Cell] = [
          .text(plan.id), .date(plan.period), .date(plan.asOf), .count(number + 1),
          .text(strategy.title), .text(Plan.letter(index)), .text(outcome.title),
          .text(outcome.rating?.value.text),
        ]
        guard !outcome.indicators.isEmpty else {
          return [start + [.none, .none, .none, .none, .none, .sources(outcome.sources)]]
        }
        return outcome.indicators.map { indicator in
          start + [
            .text(indicator.text), .text(indicator.mark.value.text),
            .text(indicator.missing?.rawValue), .text(indicator.evidence),
            .ids(indicator.figures), .sources(indicator.sources),
          ]
        }
      }
    }
  }
}
