import Diagnostics
import Fields
import JSON

/// The kinds of record, each with its folder in `Content/` and its prefix in links.
package enum RecordKind: String, FieldChoice, Comparable {
  case region
  case country
  case brief
  case figure
  case instrument
  case organization
  case plan
  case guideline
  case programme
  case source
  case term
  case page

  /// The folder below `Content/` in which records of this kind stand. Briefs stand beside their
  /// country or region.
  package var folder: String {
    switch self {
    case .region: "regions"
    case .country: "countries"
    case .brief: "countries"
    case .figure: "figures"
    case .instrument: "legal"
    case .organization: "organizations"
    case .plan: "plans"
    case .guideline: "guidelines"
    case .programme: "programmes"
    case .source: "sources"
    case .term: "glossary"
    case .page: "pages"
    }
  }

  /// What stands before the colon in a Markdown link such as `[text](org:lscw)`.
  package var linkPrefix: String {
    switch self {
    case .instrument: "law"
    case .organization: "org"
    case .guideline: "guide"
    default: rawValue
    }
  }

  package init?(linkPrefix: String) {
    guard let kind = Self.allCases.first(where: { $0.linkPrefix == linkPrefix }) else {
      return nil
    }
    self = kind
  }

  package static func < (left: RecordKind, right: RecordKind) -> Bool {
    left.order < right.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Names one record among all: identifiers are unique within a kind.
package struct RecordKey: Hashable, Sendable, Comparable {
  package let kind: RecordKind
  package let id: String

  package init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  package static func < (left: RecordKey, right: RecordKey) -> Bool {
    (left.kind, left.id) < (right.kind, right.id)
  }
}
