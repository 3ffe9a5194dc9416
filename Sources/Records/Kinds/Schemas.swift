import Fields
package import JSON

/// The JSON Schemas of what people write, made from the declarations that read it.
package enum Schemas {
  /// The names by which schemas are asked for: `site`, `approval`, `asset`, the kinds of record, the views.
  package static let names =
    ["site", "approval", "asset", "redirects"] + RecordKind.allCases.map(\.rawValue)
    + ViewSpec.names.sorted()

  /// The schema of a file that holds one such record or a list of them.
  ///
  /// - Parameter vocabulary: The words that its fields may hold.
  package static func schema(named name: String, in vocabulary: Vocabulary) -> JSON? {
    switch name {
    case "site": document(SiteSettings.self, vocabulary)
    case "approval": document(Approval.self, vocabulary)
    case "asset": document(AssetAllowance.self, vocabulary)
    case "redirects": document(Redirection.self, vocabulary)
    case "chart": document(ChartView.self, vocabulary)
    case "coverage": document(CoverageView.self, vocabulary)
    case "directory": document(DirectoryView.self, vocabulary)
    case "picture": document(PictureView.self, vocabulary)
    case "scorecard": document(ScorecardView.self, vocabulary)
    case "timeline": document(TimelineView.self, vocabulary)
    default: RecordKind(rawValue: name).map { document($0.type, vocabulary) }
    }
  }

  /// The keys of a kind of record that no vocabulary adds.
  package static func keys(of kind: RecordKind) -> [String] {
    let builder = SchemaBuilder()
    _ = kind.type.schema(in: builder)
    return builder.keys(of: kind.type.schemaName)
  }

  private static func document(
    _ type: any FieldObject.Type, _ vocabulary: Vocabulary
  ) -> JSON {
    let builder = SchemaBuilder(vocabulary: vocabulary)
    let root = type.schema(in: builder)
    return builder.document(title: type.schemaName, root: root)
  }
}
