import Diagnostics
import JSON
import Records

/// Writes a comparison as JSON for other programs. README documents the form.
package struct DataWriter {
  /// Grows with every change of the form that a reader of it must know.
  package static let schemaVersion = 1

  private let comparison: Comparison

  package init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  package var bytes: [UInt8] { json.bytes() + [UInt8(ascii: "\n")] }

  private var json: JSON {
    [
      "schema_version": .int(Self.schemaVersion),
      "base": side(comparison.base), "head": side(comparison.head),
      "differs": .bool(!comparison.isEmpty),
      "terms_not_searched_for": .int(comparison.uncheckedTerms),
      "changes": .array(comparison.changes.map(change)),
      "approvals": .array(
        comparison.approvals.map {
          ["record": .string(RecordName($0.key).text), "state": .string($0.state.rawValue)]
        }),
      "translations_behind": .array(
        comparison.translationsBehind.map {
          [
            "record": .string(RecordName($0.key).text),
            "languages": .array($0.languages.map { .string($0) }),
          ]
        }),
      "findings": [
        "appeared": .array(comparison.appeared.map(finding)),
        "gone": .array(comparison.gone.map(finding)),
      ],
      "pages": pages,
    ]
  }

  private func side(_ side: Side) -> JSON {
    ["name": .string(side.name), "commit": .string(side.commit), "date": .string(side.day)]
  }

  private func change(_ change: Change) -> JSON {
    [
      "kind": .string(change.subject.name), "id": .string(change.id),
      "title": .string(change.title), "state": .string(change.state.rawValue),
      "remark": .string(change.remark), "facts": .array(change.facts.map(fact)),
      "pages": .array(change.pages.map { .string($0) }),
    ]
  }

  private func fact(_ fact: Fact) -> JSON {
    let isWithheld = fact.old == .withheld || fact.new == .withheld
    return [
      "about": .string(fact.label), "old": .string(fact.old?.text), "new": .string(fact.new?.text),
      "withheld": .bool(isWithheld), "part_of_list": .bool(fact.isPartOfList),
      "note": .string(fact.note),
    ]
  }

  private func finding(_ finding: FindingChange) -> JSON {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message.text), "place": .string(finding.place),
    ]
  }

  private var pages: JSON {
    guard let pages = comparison.pages else { return .null }
    func list(_ routes: [String]) -> JSON { .array(routes.map { .string($0) }) }
    return [
      "changed": list(pages.changed), "added": list(pages.added), "removed": list(pages.removed),
      "changed_otherwise_than_by_settings": pages.changedOtherwise.map(list) ?? .null,
      "other_files": list(pages.otherFiles), "not_named": .int(pages.unnamed),
      "in_both": .int(pages.common),
    ]
  }
}
