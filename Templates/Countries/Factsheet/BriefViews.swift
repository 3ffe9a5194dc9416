import Library
import Markdown
import Records
import Values

/// The views of the records that a factsheet's text shows, so that the page shows none twice.
struct BriefViews {
  private let specs: [ViewSpec]
  private let library: Library

  init(_ brief: Brief?, in page: PageContext) {
    library = page.library
    specs = (brief?.body?.views ?? []).compactMap { page.library.views[$0.range] }
  }

  /// Whether the text has a timeline of the country's instruments.
  func hasTimeline(of code: CountryCode) -> Bool {
    specs.contains { spec in
      if case .timeline(let view) = spec { return view.countries.contains(code) }
      return false
    }
  }

  /// Whether the text has a timeline of the instruments of a whole region.
  var hasRegionalTimeline: Bool {
    specs.contains { spec in
      if case .timeline(let view) = spec { return view.scopes.contains(.regional) }
      return false
    }
  }

  /// The plans whose scorecard stands in the text.
  var plans: Set<String> {
    Set(
      specs.compactMap { spec in
        if case .scorecard(let view) = spec { return view.plan.id }
        return nil
      })
  }

  /// The figures that a chart in the text shows.
  var charted: Set<String> {
    var ids: Set<String> = []
    for case .chart(let view) in specs { ids.formUnion(library.figures(of: view).map(\.id)) }
    return ids
  }
}

/// A chart of the headline figures that are counts of people with a split by sex.
///
/// Nil where the text has them in a chart already.
func briefPeopleChart(_ brief: Brief, views: BriefViews, in page: PageContext) -> PageSection? {
  let charted = views.charted
  let split = page.library.figures.resolve(brief.headline).filter { figure in
    figure.measure.isPeople
      && figure.sex.map { SexShares($0, of: figure) != nil } ?? false
  }
  guard !split.isEmpty, !split.contains(where: { charted.contains($0.id) }) else { return nil }
  return page.section(.people, BriefWord.peopleSection) {
    figureChart(split, kind: .sexSplit, caption: page.words(BriefWord.peopleChart), in: page)
  }
}
