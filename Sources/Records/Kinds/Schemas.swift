import Fields
package import JSON

/// The JSON Schemas of what people write, made from the declarations that read it.
package enum Schemas {
  /// The names by which schemas are asked for: `site`, `approval`, `asset`, the kinds of record, the views.
  package static let names =
    ["site", "approval", "asset", "redirects"] + RecordKind.allCases.map(\.rawValue)
    + ViewSpec.names.sorted()

  /// The schema of a file that holds one such record or a list of them.
  package static func schema(named name: String) -> JSON? {
    switch name {
    case "site": document(SiteSettings.self)
    case "approval": document(Approval.self)
    case "asset": document(AssetAllowance.self)
    case "redirects": document(Redirection.self)
    case "chart": document(ChartView.self)
    case "coverage": document(CoverageView.self)
    case "directory": document(DirectoryView.self)
    case "scorecard": document(ScorecardView.self)
    case "timeline": document(TimelineView.self)
    default: RecordKind(rawValue: name).map { document($0.type) }
    }
  }

  private static func document(_ type: any FieldObject.Type) -> JSON {
    let builder = SchemaBuilder()
    let root = type.schema(in: builder)
    return builder.document(title: type.schemaName, root: root)
  }
}
