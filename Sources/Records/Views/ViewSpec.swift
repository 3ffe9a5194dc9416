package import Fields

/// A view of the records that a fenced block places in a page.
package enum ViewSpec: Sendable {
  case timeline(TimelineView)
  case directory(DirectoryView)
  case scorecard(ScorecardView)
  case chart(ChartView)
  case coverage(CoverageView)
  case picture(PictureView)

  /// The words that a fenced block's info string may begin with to be a view.
  package static let names: Set<String> = [
    "chart", "coverage", "directory", "picture", "scorecard", "timeline",
  ]

  /// The keys that each view knows, by its name.
  package static let keys: [String: Set<String>] = [
    "chart": keys { ChartView($0) }, "coverage": keys { CoverageView($0) },
    "directory": keys { DirectoryView($0) }, "picture": keys { PictureView($0) },
    "scorecard": keys { ScorecardView($0) }, "timeline": keys { TimelineView($0) },
  ]

  private static func keys<View>(_ view: (Fields) -> View) -> Set<String> {
    let fields = Fields(.describing(SchemaBuilder()))
    _ = view(fields)
    return Set(fields.keys)
  }

  /// Reads the YAML of a view block. Nil when it could not be read; that has been reported.
  package init?(name: String, _ node: Node, in context: FieldContext) {
    switch name {
    case "timeline":
      guard let view = TimelineView(node, in: context) else { return nil }
      self = .timeline(view)
    case "directory":
      guard let view = DirectoryView(node, in: context) else { return nil }
      self = .directory(view)
    case "scorecard":
      guard let view = ScorecardView(node, in: context) else { return nil }
      self = .scorecard(view)
    case "chart":
      guard let view = ChartView(node, in: context) else { return nil }
      self = .chart(view)
    case "coverage":
      guard let view = CoverageView(node, in: context) else { return nil }
      self = .coverage(view)
    case "picture":
      guard let view = PictureView(node, in: context) else { return nil }
      self = .picture(view)
    default:
      return nil
    }
  }
}
