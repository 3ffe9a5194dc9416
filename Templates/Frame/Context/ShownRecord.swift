package import Library
package import Records

/// A kind of record as pages show it. Each kind says so in the file of its page.
package protocol ShownRecord: Record {
  /// The heading over several of them.
  static func heading(in words: Words) -> String
  /// The headings that every page of the kind has, whatever the record says.
  static func frameHeadings(in words: Words) -> [String]
}

extension ShownRecord {
  package static func frameHeadings(in words: Words) -> [String] { [] }
}

/// A kind of record of which each has a page of its own.
package protocol PagedRecord: ShownRecord {
  func hasPage(in library: Library) -> Bool
  func content(in page: PageContext) -> PageContent
}

extension PagedRecord {
  package func hasPage(in library: Library) -> Bool { isListed }
}

extension Words {
  /// The heading over several records of a kind.
  package func heading(of kind: RecordKind) -> String {
    ShownKinds.all[Int(kind.order)].heading(in: self)
  }
}

enum ShownKinds {
  /// Every kind as pages show it, in the order of kinds.
  static let all = RecordKinds.all.map { type -> any ShownRecord.Type in
    guard let shown = type as? any ShownRecord.Type else {
      preconditionFailure("\(type) must be a ShownRecord, so that lists can name it")
    }
    return shown
  }
}
