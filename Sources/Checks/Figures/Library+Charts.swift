import Library
import Records

extension Library {
  /// The charts of all texts, and those of briefs.
  var charts: [ChartView] {
    let ofTexts = views.values.compactMap { view -> ChartView? in
      if case .chart(let chart) = view { chart } else { nil }
    }
    return ofTexts + briefs.flatMap(\.charts)
  }
}
