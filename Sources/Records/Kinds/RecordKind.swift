import Fields

/// A kind of record, by its place in the list of all.
package struct RecordKind: FieldChoice, Hashable, Comparable {
  package let order: UInt8

  package static let allCases = RecordKinds.all.indices.map { RecordKind(order: UInt8($0)) }

  private init(order: UInt8) {
    self.order = order
  }

  /// The kind whose records have a type, which must be in the list of kinds.
  package init(of type: any Record.Type) {
    guard let place = RecordKinds.all.firstIndex(where: { $0 == type }) else {
      preconditionFailure("\(type) must be in the list of kinds")
    }
    self.init(order: UInt8(place))
  }

  /// The kind with a name, such as `instrument`.
  package init?(rawValue name: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == name }) else { return nil }
    self = kind
  }

  package init?(linkPrefix: String) {
    guard let kind = Self.allCases.first(where: { $0.traits.linkPrefix == linkPrefix }) else {
      return nil
    }
    self = kind
  }

  /// What comes before the colon of a link to a record, in alphabetical order.
  package static let linkPrefixes = RecordKinds.traits.map(\.linkPrefix).sorted()

  package var type: any Record.Type { RecordKinds.all[Int(order)] }
  package var traits: RecordTraits { RecordKinds.traits[Int(order)] }
  package var rawValue: String { traits.name }
  package var linkPrefix: String { traits.linkPrefix }
  /// The folder below `Content/` where its records are.
  package var folder: String { traits.folders[0] }
  /// The kind in a sentence: `an instrument`.
  package var withArticle: String { "\(traits.article) \(traits.name)" }

  package static func < (left: RecordKind, right: RecordKind) -> Bool { left.order < right.order }
}

extension RecordKind: CustomStringConvertible {
  package var description: String { rawValue }
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
}
