package import Records

/// One record, or one other part of the content, that came, went or says something else.
package struct Change: Sendable {
  package let subject: Subject
  package let state: State
  /// The identifier; nil where it may not be named.
  package let id: String?
  /// What people call it; nil where it may not be named, or is called by its identifier.
  package let title: String?
  /// What a reader should know before the facts, such as `now a draft`.
  package let remark: String?
  package let facts: [Fact]
  /// The pages that differ and show it, or link to it.
  package internal(set) var pages: [String] = []

  package enum State: String, Sendable, CaseIterable {
    case added
    case removed
    case changed
  }

  init(
    _ subject: Subject, _ state: State, id: String?, title: String? = nil, remark: String? = nil,
    facts: [Fact] = []
  ) {
    self.subject = subject
    self.state = state
    self.id = id
    self.title = title
    self.remark = remark
    self.facts = facts
  }
}

/// What a change is a change of, in the order of a report.
package enum Subject: Hashable, Sendable, Comparable {
  case record(RecordKind)
  case closedEditions
  case settings
  case interfaceWords
  case assets
  case withheldTerms

  /// Its place among the records, by their kinds' own, or behind all of them.
  private var order: (Int, Int) {
    switch self {
    case .record(let kind): (kind.traits.reportPlace, Int(kind.order))
    case .closedEditions: (.max, 1000)
    case .settings: (.max, 1001)
    case .interfaceWords: (.max, 1002)
    case .assets: (.max, 1003)
    case .withheldTerms: (.max, 1004)
    }
  }

  package static func < (left: Subject, right: Subject) -> Bool { left.order < right.order }

  /// The word in data: `figure`, `settings`.
  var name: String {
    switch self {
    case .record(let kind): kind.rawValue
    case .closedEditions: "closed-editions"
    case .settings: "settings"
    case .interfaceWords: "interface-words"
    case .assets: "assets"
    case .withheldTerms: "withheld-terms"
    }
  }

  /// The heading of a report.
  var heading: String {
    switch self {
    case .record(let kind): kind.traits.heading
    case .closedEditions: "Closed editions"
    case .settings: "Site settings"
    case .interfaceWords: "Interface words"
    case .assets: "Assets"
    case .withheldTerms: "Withheld terms"
    }
  }
}
