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

  /// The kind's place among all. Sorting and looking up compare it all the time, so that it is not
  /// searched for.
  package var order: UInt8 {
    switch self {
    case .region: 0
    case .country: 1
    case .brief: 2
    case .figure: 3
    case .instrument: 4
    case .organization: 5
    case .plan: 6
    case .guideline: 7
    case .programme: 8
    case .source: 9
    case .term: 10
    case .page: 11
    }
  }
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
    left.kind == right.kind ? left.id < right.id : left.kind < right.kind
  }

  // Left to itself an enumeration of words is hashed by its word.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind.order)
    hasher.combine(id)
  }
}
