package import Diagnostics
import Fields
import Markdown
package import Records

/// A place at which one record names another.
package struct RecordUse: Sendable {
  package let id: String
  /// The place in the record, where that is a source.
  package let locator: String?
  /// Whether braces in a text name the record: `{khm-trained}`.
  package let isInText: Bool
  /// The text around it, where that may name a unit.
  package let around: String?
  /// The period of the number that is meant; nil for the newest.
  package let period: String?
  /// Where the record is named.
  package let range: SourceRange
  package let kind: RecordKind

  package var key: RecordKey { RecordKey(kind, id) }

  package init(
    _ kind: RecordKind, _ id: String, locator: String? = nil, isInText: Bool = false,
    around: String? = nil, period: String? = nil, at range: SourceRange
  ) {
    self.period = period
    self.around = around
    self.kind = kind
    self.id = id
    self.locator = locator
    self.isInText = isInText
    self.range = range
  }

  /// Nothing, where the kind is not known: that has been reported.
  init?(_ reference: FieldContext.RecordedReference) {
    guard let kind = RecordKind(rawValue: reference.kind) else { return nil }
    self.init(
      kind, reference.id, locator: reference.locator, isInText: reference.isInText,
      around: reference.around, period: reference.period, at: reference.range)
  }
}

extension Prose {
  /// Calls `visit` with each record that is named: first those in citations, then figures whose values
  /// stand in the text, then those that are linked to.
  func forEachUse(_ visit: (RecordUse) -> Void) {
    for part in citedSources {
      visit(RecordUse(.source, part.source, locator: part.locator, at: part.range))
    }
    for use in figures + bracedWords {
      visit(
        RecordUse(
          .figure, use.id, isInText: true, around: use.around, period: use.period,
          at: use.range))
    }
    for use in links {
      if case .record(let prefix, let id, _) = use.target,
        let kind = RecordKind(linkPrefix: prefix)
      {
        visit(RecordUse(kind, id, at: use.range))
      }
    }
  }
}
