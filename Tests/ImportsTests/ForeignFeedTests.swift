import Diagnostics
import Imports
import Loading
import SiteSupport
import TestSupport
import Testing

/// What feeds have in forms of their own: countries by name, languages by name, copies that differ.
struct ForeignFeedTests {
  private func messages(_ imported: HSDSImport) -> [String] { imported.findings.map(\.message) }

  private func imported(
    _ object: String, _ files: [String: String?] = [:]
  ) throws -> HSDSImport {
    try HSDSRoundTripTests.imported(["organizations.json": "[\(object)]"], files)
  }

  @Test func aCountryAndAProvinceAreReadByTheirNames() throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Water office", "description": "d", "legal_status": "Company",
       "locations": [{"id": "l1", "name": "Office", "latitude": -0.10213, "longitude": 34.76171,
         "addresses": [{"id": "a2", "address_1": "PO Box 9", "country": "Kenya", "address_type": "postal"},
           {"id": "a1", "address_1": "1 Lake Road", "city": "Kisumu", "state_province": "Kisumu",
            "country": "Kenya", "address_type": "physical"},
           {"id": "a3", "address_1": "2 Hill Road", "country": "KE", "address_type": "physical"}]}]}
      """)
    #expect(
      messages(result) == ["a further address of the location 'Office' has no place in a record"])
    #expect(
      result.files.first?.text == """
        - id: water-office
          name: Water office
          kind: company
          countries: KEN
          summary: d
          identifiers:
            - type: HSDS
              value: o1
          contacts:
            - channel: post
              value: PO Box 9
              published: 2026-06-01
              sources: example-report
          locations:
            - visibility: public
              area: KE-17
              address: 1 Lake Road, Kisumu, Kisumu
              coordinates: "-0.10213, 34.76171"
              label: Office
              published: 2026-06-01
              sources: example-report
          sources: example-report

        """)
  }

  @Test func anOrganizationWithoutACountryIsReported() throws {
    let result = try imported(
      "{\"id\": \"o1\", \"name\": \"Nowhere\", \"description\": \"d\", \"legal_status\": \"nonprofit\"}"
    )
    #expect(
      messages(result) == [
        "the organization 'Nowhere' has no country in the feed, and none was written"
      ])
    #expect(
      result.findings.first?.suggestion
        == "write 'countries' in the record, or give the country with '--country'")
  }

  @Test func languagesAreReadByTheirNames() throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Interpreters", "description": "d", "legal_status": "nonprofit",
       "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}],
       "services": [{"id": "s1", "name": "Interpretation", "languages": [
         {"id": "1", "name": "Somali"}, {"id": "2", "name": "American Sign Language"},
         {"id": "3", "name": "Mon"}, {"id": "4", "code": "ukr"}, {"id": "5", "name": "Chinese (Cantonese)"},
         {"id": "6", "name": "Ukrainian"}, {"id": "7", "name": "Any"}]}]}
      """)
    let text = try #require(result.files.first?.text)
    #expect(
      text.contains(
        "      languages:\n        - so\n        - ase\n        - mnw\n        - uk\n        - yue\n"
      ),
      "\(text)")
    #expect(
      messages(result) == ["'name' of the language 'Any' has no place in a record"])
  }

  @Test func contactsAreOneOnlyWithinTheirChannel() throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Desk", "description": "d", "legal_status": "nonprofit",
       "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}],
       "phones": [{"id": "1", "number": "+855 23 123 456", "type": "voice", "description": "Desk"},
         {"id": "2", "number": "+855 23 123 456", "type": "sms"},
         {"id": "3", "number": "+855 23 123456", "type": "voice"},
         {"id": "4", "number": "+855 23 123 456", "type": "voice", "description": "At night"}]}
      """)
    let text = try #require(result.files.first?.text)
    #expect(text.contains("channel: phone") && text.contains("channel: messaging"), "\(text)")
    #expect(result.contactCount == 2)
    #expect(
      messages(result) == [
        "a phone contact of the organization 'Desk' is there again with other words or languages; "
          + "the first was kept"
      ])
  }

  @Test func schedulesKeepTheirDaysAndLoseNoWordSilently() throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Clinic", "description": "d", "legal_status": "nonprofit",
       "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}],
       "services": [{"id": "s1", "name": "Legal aid", "schedules": [
         {"id": "1", "freq": "WEEKLY", "interval": 2, "byday": "FR", "dtstart": "2026-01-02",
          "opens_at": "09:00:00+07:00", "closes_at": "12:00:00+07:00"},
         {"id": "2", "valid_from": "2026-01-01", "valid_to": "2026-02-01"},
         {"id": "3", "opens_at": "13:00", "closes_at": "14:00"},
         {"id": "4", "freq": "MONTHLY", "byweekno": "20", "opens_at": "08:00"}]}]}
      """)
    let text = try #require(result.files.first?.text)
    #expect(
      text.contains(
        """
              hours: 13:00 – 14:00; 08:00
              schedules:
                - rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
                  opens: 09:00
                  closes: 12:00
                  starts: 2026-01-02

        """), "\(text)")
    #expect(
      messages(result) == [
        "2 times have the offset '+07:00' from UTC; local time was written without it",
        "'valid_from' of the schedule '2' has no place in a record",
        "'valid_to' of the schedule '2' has no place in a record",
        "'freq' of the schedule '4' has no place in a record",
        "'byweekno' of the schedule '4' has no place in a record",
      ])
  }

  @Test(arguments: [
    ("Write to <help@x.test.example>.", "Write to <help@x.test.example>."),
    ("Caf&eacute; &#8211; &#x2019;til <b>late</b>", "Café – ’til late"),
    ("a < b & c > d", "a < b & c > d"),
    ("See <https://x.test.example> now", "See <https://x.test.example> now"),
    ("<p class='x'>One</p><ul><li>Two</li></ul>", "One Two"), ("A<!-- note -->B", "A B"),
    ("<script>alert(1)</script>Words", "Words"), ("x &unknown; y", "x &unknown; y"),
  ])
  func onlyTagsOfHTMLAreTakenAway(html: String, plain: String) throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Clinic", "legal_status": "nonprofit", "description": "\(html)",
       "services": [{"id": "s1", "name": "Legal aid", "alert": "\(html)"}]}
      """)
    let text = try #require(result.files.first?.text)
    let lines = text.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    for key in ["summary", "alert"] {
      let line = try #require(lines.first { $0.hasPrefix("\(key): ") })
      let value = line.dropFirst(key.count + 2)
      #expect(value == plain || value == "\"\(plain)\"" || value == "'\(plain)'", "\(line)")
    }
  }

  @Test func oddCharactersAreSpacesAndDoNotStopTheFeed() throws {
    let result = try HSDSRoundTripTests.imported([
      "organizations.json":
        "[{\"id\": \"o1\", \"name\": \"A\u{92}b\", \"legal_status\": \"nonprofit\",\n"
        + "\"description\": \"one\u{2028}two\\u000bthree\u{7F}four\"}]"
    ])
    #expect(
      result.findings.filter { $0.rule == "import-replaced" }.map {
        "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0): \($0.message)"
      } == [
        "1:25: the character U+0092 cannot be read and was replaced by a space",
        "2:20: the character U+2028 cannot be read and was replaced by a space",
        "2:24: the character U+000B cannot be read and was replaced by a space",
        "2:35: the character U+007F cannot be read and was replaced by a space",
      ])
    let text = try #require(result.files.first?.text)
    #expect(
      text.contains("name: A b\n") && text.contains("summary: one two three four\n"), "\(text)")
  }

  @Test func copiesThatDifferAreReported() throws {
    let result = try HSDSRoundTripTests.imported([
      "services.json": """
      [{"id": "s1", "name": "Legal aid", "status": "active", "description": "One",
        "organization": {"id": "o1", "name": "First", "description": "d", "legal_status": "nonprofit"}},
       {"id": "s1", "name": "Legal aid", "status": "inactive", "description": "One",
        "organization": {"id": "o1", "name": "Second", "description": "d"}}]
      """
    ])
    #expect(
      result.findings.filter { $0.rule == "import-differs" }.map(\.message) == [
        "the service 'Legal aid' is in the feed again with another 'status'; the first was kept",
        "the organization 'First' is in the feed again with another 'name'; the first was kept",
      ])
  }

  @Test func whatBelongsToNothingIsReportedOnce() throws {
    let result = try HSDSRoundTripTests.imported([
      "services.csv": "id,organization_id,name,status\ns1,none,Legal aid,active\n",
      "phones.csv": "id,service_id,number\np1,nope,+855 23 123 456\n",
    ])
    #expect(
      messages(result) == [
        "the phone '+855 23 123 456' has 'service_id' nope, which the feed doesn't have",
        "the service 'Legal aid' has 'organization_id' none, which the feed doesn't have",
      ])
  }

  @Test func nothingIsWrittenThatTheSiteWouldRefuse() throws {
    let result = try HSDSRoundTripTests.imported([
      "organizations.json": """
      [{"id": "o1", "description": "d", "legal_status": "nonprofit"},
       {"id": "o2", "name": "Own parent", "description": "d", "legal_status": "nonprofit",
        "parent_organization_id": "o2",
        "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}],
        "services": [{"id": "s1", "name": "Legal aid", "minimum_age": -1, "maximum_age": "17.0"}]}]
      """
    ])
    #expect(
      messages(result) == [
        "the organization 'o1' can't be a record and was left out: 'name' must be given",
        "the organization 'Own parent' is its own parent in the feed",
        "'minimum_age' of the service 'Legal aid' has no place in a record",
      ])
    #expect(result.files.map(\.path) == ["organizations/own-parent.yml"])
    let text = try #require(result.files.first?.text)
    #expect(text.contains("maximum-age: 17") && !text.contains("minimum-age"), "\(text)")
    let check = try SmallSite(adding: HSDSRoundTripTests.files(of: result)).findings()
    #expect(check.filter { $0.severity == .error }.map(\.message) == [])
  }

  @Test func anOrganizationOfANameThatIsThereIsReported() throws {
    let result = try imported(
      """
      {"id": "o9", "name": "example  GROUP", "description": "d", "legal_status": "nonprofit",
       "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}]}
      """)
    #expect(
      messages(result) == [
        "the organization 'example  GROUP' has the name of the organization 'example-group'; it was "
          + "imported as 'example-group-2'"
      ])
  }

  @Test func otherWordsOfTheSitesVocabularySuggestAKind() throws {
    let result = try imported(
      """
      {"id": "o1", "name": "Trucks", "description": "d", "legal_status": "nonprofit",
       "locations": [{"id": "l", "addresses": [{"id": "a", "country": "KH"}]}],
       "services": [{"id": "s1", "name": "Exhauster truck"}]}
      """,
      [
        "vocabularies/service-kinds.yml": """
        - {id: desludging, label: Desludging, also-called: [exhauster, honey wagon]}

        """
      ])
    #expect(try #require(result.files.first?.text).contains("kind: desludging"))
    #expect(
      messages(result) == [
        "the service 'Exhauster truck' names no kind of service of this site; 'desludging' was written "
          + "for the word 'exhauster'"
      ])
  }

  @Test func ownExportsAreReadBackWhole() throws {
    let files: [String: String?] = [
      "places/port.yml": "- {id: port, code: KH-PORT, name: The port, sources: example-report}\n",
      "organizations/more.yml": """
      - id: more
        name: More
        kind: ngo
        countries: KHM
        contacts:
          - {channel: messaging, value: "@more", label: Telegram, published: 2026-05, sources: example-report}
          - {channel: phone, value: "+855 23 123 456", label: Desk, published: 2026-05, sources: example-report}
          - {channel: phone, value: "+855 23 123 456", label: At night, hours: 22 to 6, audience: professional, published: 2026-05, sources: example-report}
          - {channel: email, value: A@more.test.example, label: Second, published: 2026-05, verified: {date: 2026-05-20, how: called}, sources: example-report}
          - {channel: email, value: a@more.test.example, published: 2026-05, sources: example-report}
        services:
          - kind: legal-aid
            alert: No contact of this organization has been verified since it was published.
            areas: [KH-PORT, KH-23, KH-12]
            schedules:
              - {text: By appointment}
              - {rule: "FREQ=WEEKLY;BYDAY=MO;INTERVAL=2", opens: "09:00", starts: 2026-01-05}
              - {rule: "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"}
            sources: example-report
          - {kind: training, sources: example-report}
        locations:
          - {visibility: public, area: KH-PORT, address: Pier 4, label: Pier, published: 2026-05, sources: example-report}
        sources: example-report

      """,
    ]
    let first = try BuiltSmallSite(adding: files)
    let empty: [String: String?] = files.merging(["organizations/more.yml": nil]) { $1 }
    let again = try HSDSRoundTripTests.imported(HSDSRoundTripTests.feed(of: first), empty)
    #expect(again.findings.map(\.rule) == ["import-already-there"])
    let second = try BuiltSmallSite(
      adding: empty.merging(HSDSRoundTripTests.files(of: again)) { $1 })
    for name in HSDSRoundTripTests.names {
      #expect(second["data/hsds/\(name).json"] == first["data/hsds/\(name).json"], "\(name)")
    }
    for name in ["organizations", "services", "contacts"] {
      #expect(second["data/\(name).csv"] == first["data/\(name).csv"], "\(name)")
    }
  }
}
