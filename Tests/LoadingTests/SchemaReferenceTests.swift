import JSON
import Loading
import Records
import Testing
import Values

/// The keys of a kind of record as a page for people.
@Suite struct SchemaReferenceTests {
  private func page(_ kind: String) throws -> String {
    let schema = try #require(Schemas.schema(named: kind, in: BuiltInVocabulary.vocabulary))
    return SchemaReference(kind, of: schema).markdown
  }

  @Test func hasEachKeyWithItsTypeAndMeaning() throws {
    let page = try page("term")
    #expect(page.hasPrefix("# term\n"))
    #expect(page.contains("\n| key | holds | meaning |\n| --- | --- | --- |\n"))
    #expect(page.contains("| **`id`** | text |"))
    #expect(page.contains("| `disputes` | list of [Dispute](#dispute) |"))
    #expect(page.contains("\n## Dispute\n"))
    #expect(
      page.contains("| `as-of` | a date (EDTF) | The date to which the claim applies (EDTF). |"))
    #expect(page.contains("| **`chosen`** | a whole number |"))
  }

  @Test func everyKindHasAPageWithAMeaningForEachKey() throws {
    for name in Schemas.names {
      let page = try page(name)
      let rows = page.split(separator: "\n").filter {
        $0.hasPrefix("| ") && !$0.hasPrefix("| key") && !$0.hasPrefix("| ---")
      }
      #expect(!rows.isEmpty, "\(name)")
      for row in rows { #expect(!row.hasSuffix("|  |"), "\(name): \(row)") }
    }
  }
}
