import Diagnostics
import Fields
import Markdown
import Records

extension LoadedFile {
  /// What was read and names figures in its texts, as it was written.
  struct Textual: Sendable {
    enum Kind: Sendable {
      case record(body: Prose?)
      case settings
      case view(name: String)
    }

    let kind: Kind
    let node: Node
    /// The place of the record's identifier, or of the view's block.
    let range: SourceRange
  }

  /// The records, with the values of figures in their texts.
  func records(with texts: FigureTexts) -> [any Record] {
    var filled = records
    for item in textual {
      guard case .record(let body) = item.kind,
        let index = filled.firstIndex(where: { $0.header.range == item.range })
      else { continue }
      func read<Item: Record>(_ record: Item) -> (any Record)? {
        let context = FieldContext(
          below: body, vocabulary: vocabulary, path: path,
          reading: { texts.fill($0, $1, $2, isOfFigure: record is Figure) })
        return Item(item.node, in: context)
      }
      if let record = read(filled[index]) { filled[index] = record }
    }
    return filled
  }

  /// The settings with the values of figures in their texts; nil where they name none.
  func settings(with texts: FigureTexts) -> SiteSettings? {
    textual.lazy.compactMap { item -> SiteSettings? in
      guard case .settings = item.kind else { return nil }
      return SiteSettings(
        item.node,
        in: FieldContext(
          below: self.settings?.footer, vocabulary: vocabulary,
          reading: { texts.fill($0, $1, $2) }))
    }.first
  }

  /// The view blocks with the values of figures in their texts.
  func views(with texts: FigureTexts) -> [(range: SourceRange, view: ViewSpec)] {
    var filled = views
    for item in textual {
      guard case .view(let name) = item.kind,
        let index = filled.firstIndex(where: { $0.range == item.range }),
        let view = ViewSpec(
          name: name, item.node,
          in: FieldContext(vocabulary: vocabulary, reading: { texts.fill($0, $1, $2) }))
      else { continue }
      filled[index].view = view
    }
    return filled
  }
}

extension FieldContext {
  /// Whether a text names a figure or has an escaped brace, so that it is read again.
  var hasFigureTexts: Bool { references.contains { $0.isInText } }
}
