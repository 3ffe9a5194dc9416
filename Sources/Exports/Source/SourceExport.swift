package import Diagnostics
import Fields
import JSON
package import Library
package import Loading
package import Records
import Spreadsheet
import YAML

/// The content's own records of a kind in one file, which can be loaded again in their place.
///
/// This is the source for editors, with all that the public site leaves out.
package struct SourceExport: Sendable {
  package let bytes: [UInt8]
  /// How many records the file holds.
  package let count: Int
  /// A finding for each record that the form cannot hold.
  package let leftOut: [Diagnostic]
  /// What it holds that the public site does not, in one line; nil where there is nothing.
  package let notice: String?

  /// The numbers of indicators as a sheet of observations: a row for each number and each part of one.
  ///
  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package init(observationsFrom folder: ContentFolder, loaded library: Library) throws {
    let records = try SourceRecords.read(.figure, from: folder)
    let nodes = records.nodes.filter { $0["indicator"] != nil }
    let sheet = ObservationWriter.write(nodes)
    bytes = sheet.bytes
    count = sheet.count
    leftOut =
      (sheet.leftOut
      + records.withProse.filter { $0["indicator"] != nil }.map(Self.refusal)).sorted()
    notice = WithheldNotice.text(for: .figure, drafts: 0, in: library)
  }

  /// What to write instead of a kind of record to get the sheet of observations.
  package static let observations = "observations"

  private static func refusal(of node: Node) -> Diagnostic {
    SheetRules.notForASheet.finding(
      "'\(node["id"]?.text ?? "the record")' cannot be exported: it has prose below its keys",
      at: node.range.firstCharacter, suggestion: "keep it in its Markdown file")
  }

  /// The forms that records are exported in.
  package enum Form: String, Sendable, CaseIterable {
    case csv
    case yaml
    case json
  }

  /// The kinds that can be exported: those whose records need no prose.
  package static let kinds = RecordKind.allCases.filter { $0.traits.forms.contains(.sheet) }

  /// - Parameters:
  ///   - kind: The kind of record.
  ///   - form: The form of the file.
  ///   - folder: The content, which must load without an error.
  ///   - library: What it was loaded into, drafts included.
  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package init(
    _ kind: RecordKind, as form: Form, from folder: ContentFolder, loaded library: Library
  ) throws {
    let records = try SourceRecords.read(kind, from: folder)
    var findings = records.withProse.map(Self.refusal)
    switch form {
    case .csv:
      let sheet = SheetWriter.write(
        records.nodes, as: RecordShape(of: kind, in: library.vocabulary))
      bytes = sheet.bytes
      count = sheet.count
      findings += sheet.leftOut
    case .yaml:
      bytes = Array(YAMLWriter.list(records.nodes).utf8)
      count = records.nodes.count
    case .json:
      bytes = JSON.array(records.nodes.map(\.json)).bytes() + [UInt8(ascii: "\n")]
      count = records.nodes.count
    }
    leftOut = findings.sorted()
    let drafts = records.nodes.count { $0["draft"]?.text == "true" }
    notice = WithheldNotice.text(for: kind, drafts: drafts, in: library)
  }
}

extension Node {
  /// The value as JSON. Scalars stay the texts that they are in content.
  fileprivate var json: JSON {
    switch content {
    case .plain(let text): isMissing ? .null : .string(text)
    case .quoted(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .map(let entries): .object(entries.map { JSON.Member($0.key, $0.value.json) })
    }
  }
}
