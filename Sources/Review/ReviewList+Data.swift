package import JSON
import Records
import Spreadsheet
import Values

extension ReviewList {
  /// The version of the forms of `csv` and `json`.
  package static let schemaVersion = 1

  /// A row a record: which, how it stands, for whom it waits.
  package var csv: [UInt8] {
    let head = [
      "record", "title", "required", "draft", "state", "waits_for", "approved_by", "approved_on",
      "lapsed_by", "lapsed_on", "schema_version",
    ]
    return items.reduce(into: CSVText.mark + CSVText.row(head)) { bytes, item in
      let cells = [
        RecordName(item.key).text, item.title ?? "", String(item.isRequired), String(item.isDraft),
        item.state, item.waitsFor.joined(separator: "; "),
        item.valid.map(\.by).joined(separator: "; "),
        item.valid.map(\.date.text).joined(separator: "; "), item.lastLapsed?.by ?? "",
        item.lastLapsed?.date.text ?? "", String(Self.schemaVersion),
      ]
      bytes += CSVText.row(cells.map(Self.guarded))
    }
  }

  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  package var json: JSON {
    [
      "schema_version": .int(Self.schemaVersion),
      "records": .array(items.map(\.json)),
      "approvals_of_nothing": .array(strays.map { .string($0.record.text) }),
    ]
  }
}

extension ReviewItem {
  /// `approved`, `lapsed` or `waiting`.
  fileprivate var state: String {
    if isApproved { return "approved" }
    return lastLapsed == nil ? "waiting" : "lapsed"
  }

  fileprivate var json: JSON {
    [
      "record": .string(RecordName(key).text), "title": .string(title),
      "required": .bool(isRequired), "draft": .bool(isDraft), "state": .string(state),
      "waits_for": .array(waitsFor.map { .string($0) }),
      "approved": .array(valid.map(\.json)),
      "lapsed": lastLapsed?.json ?? .null,
    ]
  }
}

extension Approval {
  fileprivate var json: JSON { ["by": .string(by), "date": .string(date.text)] }
}
