import Exports
import JSON
import Loading
import Records
import Testing

/// The columns of data files and the keys of records are declared apart, and must fit.
struct ColumnTests {
  private static let exported = RecordKinds.all.compactMap { $0 as? any ExportedRecord.Type }

  @Test func `each key of a kind that is published as data is a column or has a reason`() throws {
    for type in Self.exported {
      let missing = try Self.keys(of: type).subtracting(
        type.columnKeys(in: BuiltInVocabulary.vocabulary)
      )
      .subtracting(type.reasons.keys)
      #expect(missing == [], "\(type)")
    }
  }

  @Test func `each key that a column names is a key of the record`() throws {
    for type in Self.exported {
      #expect(
        try type.columnKeys(in: BuiltInVocabulary.vocabulary).subtracting(Self.keys(of: type))
          == [], "\(type)")
    }
  }

  @Test func `a reason is given only for a key that is no column`() throws {
    for type in Self.exported {
      let reasons = Set(type.keysWithoutColumn.keys)
      #expect(try reasons.subtracting(Self.keys(of: type)) == [], "\(type)")
      #expect(
        reasons.intersection(type.columnKeys(in: BuiltInVocabulary.vocabulary)) == [], "\(type)")
    }
  }

  @Test func `no kind that may be unlisted has its keys published without being asked`() {
    let unlisted = RecordKind.allCases.filter(\.mayBeUnlisted)
    #expect(unlisted == [.organization])
  }

  /// The keys of a kind's records, by its schema.
  private static func keys(of type: any Record.Type) throws -> Set<String> {
    let schema = try #require(
      Schemas.schema(named: type.kind.rawValue, in: BuiltInVocabulary.vocabulary))
    let definition = try #require(schema.member("$defs")?.member(type.schemaName))
    guard case .object(let keys) = definition.member("properties") else { return [] }
    return Set(keys.map(\.key))
  }
}

extension JSON {
  fileprivate func member(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
