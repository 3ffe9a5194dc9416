import Diagnostics
import Imports
import Loading
import TestSupport
import Testing

/// No address of a place where people at risk may stay comes into the content, whatever the feed calls it.
struct ConfidentialPlaceTests {
  @Test(arguments: [
    ("Women's refuge", "A place to be.", ""), ("Hostel for battered women", "x", ""),
    ("Safe home network", "x", ""), ("Transitional housing for survivors", "x", ""),
    ("Emergency shelter and case management", "x", ""), ("Sunrise Home for girls", "x", ""),
    ("Help in a crisis", "A confidential place to stay for survivors of violence.", ""),
    ("Talks", "x", "Domestic violence shelters"), ("Night shelter with legal advice", "x", ""),
    ("Legal aid", "We run a safe house for our clients.", ""), ("Counselling", "x", "Refuges"),
  ])
  func noAddressIsWrittenOfAPlaceThatMayBeARefuge(
    name: String, description: String, term: String
  ) throws {
    let imported = try Self.imported(name, description, term)
    let text = try #require(imported.files.first?.text)
    #expect(!text.contains("Rowan"), "\(text)")
    #expect(!text.contains("address:"), "\(text)")
    #expect(text.contains("visibility: withheld"), "\(text)")
    #expect(imported.findings.contains { $0.rule == "import-protected" })
  }

  @Test(arguments: [
    ("Home care", "We come to your home.", ""), ("Animal shelter", "Cats and dogs.", ""),
    ("Legal aid", "Advice on asylum claims for asylum seekers.", ""),
    ("Transit passes", "Tickets for buses.", ""), ("Food bank", "Food for families.", "Meals"),
  ])
  func anAddressOfAnythingElseIsWritten(name: String, description: String, term: String) throws {
    let imported = try Self.imported(name, description, term)
    let text = try #require(imported.files.first?.text)
    #expect(text.contains("address: 41 Rowan Street, Phnom Penh"), "\(text)")
    #expect(!imported.findings.contains { $0.rule == "import-protected" })
  }

  @Test func aProtectedKindWinsOverTheOthersThatTheFeedNames() throws {
    let imported = try Self.imported("Night shelter with legal aid", "x", "Counseling")
    #expect(try #require(imported.files.first?.text).contains("kind: shelter"))
  }

  @Test func aSiteWithoutAProtectedKindGetsNoAddressEither() throws {
    let imported = try Self.imported(
      "Women's refuge", "x", "",
      [
        "vocabularies/service-kinds.yml": """
        replaces: true
        words:
          - {id: legal-aid, label: Legal aid}
          - {id: community-support, label: Community support}

        """
      ])
    let text = try #require(imported.files.first?.text)
    #expect(!text.contains("Rowan"), "\(text)")
    #expect(
      imported.findings.filter { $0.rule == "import-protected" }.map(\.message).sorted() == [
        "the address of a confidential location is left out of the record",
        "the organization 'Open Door' gets no address, because the name of a service speaks of 'refuge'",
      ])
  }

  @Test func theAddressIsLeftOutOfTextsAndLabelsToo() throws {
    let imported = try HSDSRoundTripTests.imported(["organizations.json": Self.talkative])
    let text = try #require(imported.files.first?.text)
    for secret in ["41 Rowan", "Rowan St", "Larch", "12B", "7 Birch", "104.93"] {
      #expect(!text.contains(secret), "\(secret) in \(text)")
    }
    #expect(text.contains("summary: We help. Write to us first."), "\(text)")
    #expect(text.contains("text: Always open."), "\(text)")
    #expect(!text.contains("application:"), "\(text)")
    let left = imported.findings.filter { $0.message.contains("leads to") }
    #expect(
      left.map(\.message) == [
        "'summary' leads to a confidential location; the sentence is left out of the record",
        "'text' leads to a confidential location; the sentence is left out of the record",
        "'application' leads to a confidential location; the sentence is left out of the record",
        "'cost' leads to a confidential location; the sentence is left out of the record",
        "'label' leads to a confidential location; the sentence is left out of the record",
      ])
    for finding in imported.findings {
      let said = finding.message + (finding.suggestion ?? "")
      #expect(!["Larch", "Rowan", "Mary"].contains { said.contains($0) }, "\(said)")
    }
    #expect(imported.isSecret(Array("{\"address_1\": \"41 Rowan Street\"}".utf8)))
    #expect(!imported.isSecret(Array("{\"name\": \"Open Door\"}".utf8)))
  }

  @Test func personsAreNamedInNoMessageAndReportedInAddresses() throws {
    let imported = try HSDSRoundTripTests.imported([
      "organizations.json": """
      [{"id": "o1", "name": "Tenants", "description": "d", "legal_status": "nonprofit",
        "locations": [{"id": "l", "name": "Hall", "addresses": [{"id": "a", "address_1": "1 Main", "country": "KH"}]}],
        "contacts": [{"id": "c", "name": "Mary Okello", "title": "Chair", "email": "m.okello@t.test.example",
          "department": "Board"}],
        "email": "office@t.test.example"}]
      """
    ])
    #expect(
      imported.findings.map(\.message)
        == [
          "'title' of the contact 'Chair' has no place in a record",
          "'name' of the contact 'Chair' has no place in a record",
          "an e-mail address of the organization 'Tenants' has the name of a person in it and is written under 'Board'",
        ].sorted { left, right in
          imported.findings.firstIndex { $0.message == left } ?? 0
            < imported.findings.firstIndex { $0.message == right } ?? 0
        })
    #expect(!imported.findings.contains { $0.message.contains("Mary") })
  }

  // MARK: Support

  private static func imported(
    _ name: String, _ description: String, _ term: String, _ files: [String: String?] = [:]
  ) throws -> HSDSImport {
    let attributes =
      term.isEmpty
      ? ""
      : ", \"attributes\": [{\"id\": \"t\", \"taxonomy_term\": {\"id\": \"k\", \"name\": \"\(term)\"}}]"
    return try HSDSRoundTripTests.imported(
      [
        "organizations.json": """
        [{"id": "o1", "name": "Open Door", "description": "It helps.", "legal_status": "nonprofit",
          "services": [{"id": "s1", "name": "\(name)", "description": "\(description)"\(attributes),
            "service_at_locations": [{"id": "x1", "location": {"id": "l1", "name": "House 3",
              "addresses": [{"id": "a1", "address_1": "41 Rowan Street", "city": "Phnom Penh",
                "country": "KH"}]}}]}]}]
        """
      ], files)
  }

  private static let talkative = """
    [{"id": "o1", "name": "Open Door", "legal_status": "nonprofit",
      "description": "We help. Our house is at 41 Rowan St. in town. Write to us first.",
      "services": [{"id": "s1", "name": "Women's shelter",
        "description": "Always open. Ring at Larch Villa.",
        "application_process": "Walk in at 41 Rowan Street, flat 12B.",
        "fees_description": "Pay at 7 Birch Road."}],
      "locations": [{"id": "l1", "name": "Larch Villa", "latitude": 11.55123, "longitude": 104.93456,
        "addresses": [{"id": "a1", "address_1": "41 Rowan Street", "address_2": "Flat 12B",
          "city": "Phnom Penh", "country": "KH"}],
        "contacts": [{"id": "c1", "name": "Mary Okello"}],
        "phones": [{"id": "p1", "number": "+855 23 555 019", "type": "hotline",
          "description": "Door of 41 Rowan Street"},
          {"id": "p2", "number": "+855 23 555 020", "type": "fax"}]}]}]
    """
}
