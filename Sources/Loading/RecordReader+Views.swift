import Diagnostics
import Fields
import Markdown
import Records
import YAML

extension RecordReader {
  /// Reads the view blocks of prose.
  func readViews(in prose: Prose, into loaded: inout LoadedFile) {
    for block in prose.views {
      let start = block.range.start
      let (node, findings) = YAMLReader.read(
        block.text.utf8, file: block.range.file, firstLine: Int(start.line),
        firstColumn: Int(start.column))
      loaded.findings += findings.map { $0.included(by: loaded.includes) }
      let context = FieldContext(vocabulary: vocabulary, reading: loaded.reading)
      if let node, let view = ViewSpec(name: block.name, node, in: context) {
        loaded.views.append((block.range, view))
        if case .picture(let picture) = view {
          loaded.viewPictures.append(
            ImageUse(
              path: picture.file.value, alternative: picture.alternative, range: picture.file.range)
          )
        }
        if context.hasFigureTexts {
          loaded.textual.append(
            .init(kind: .view(name: block.name), node: node, range: block.range))
        }
      }
      loaded.findings += context.findings.map { $0.included(by: loaded.includes) }
      loaded.viewReferences += context.references
      loaded.viewMentions += context.mentions
    }
  }
}
