import HTML
import Records

/// A view of the records that a fenced block places in prose.
func view(_ spec: ViewSpec, in page: PageContext) -> HTML {
  switch spec {
  case .timeline(let view): timelineView(view, in: page)
  case .directory(let view): directoryView(view, in: page)
  case .scorecard(let view): scorecardView(view, in: page)
  case .chart(let view): chartView(view, in: page)
  case .coverage(let view): coverageView(view, in: page)
  case .picture(let view): pictureView(view, in: page)
  }
}
