import Diagnostics
import Exports
import Imports
import Library
import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// A feed in the manner of a city's 211 directory: taxonomy, places, schedules, documents, access.
struct FeedTests {
  @Test func aPageOfServicesBecomesRecords() throws {
    let imported = try HSDSRoundTripTests.imported(["services.json": Self.feed])
    #expect(
      imported.files.map(\.path) == ["organizations/law-centre.yml", "organizations/harbour.yml"])
    let text = try #require(imported.files.first?.text)
    #expect(text == Self.lawCentre)
  }

  @Test func theAddressOfAPlaceWherePeopleStayIsNotWritten() throws {
    let imported = try HSDSRoundTripTests.imported(["services.json": Self.feed])
    let text = try #require(imported.files.last?.text)
    #expect(text.contains("kind: shelter"))
    #expect(text.contains("visibility: withheld"))
    #expect(
      !imported.files.contains { $0.text.contains("Hidden Lane") || $0.text.contains("47.1") })
    #expect(imported.findings.contains { $0.rule == "import-protected" })
  }

  @Test func whatHasNoPlaceIsReportedWithItsPlace() throws {
    let imported = try HSDSRoundTripTests.imported(["services.json": Self.feed])
    #expect(
      imported.findings.filter { $0.rule != "import-protected" }.map {
        "\($0.range?.start.line ?? 0): \($0.message)"
      } == [
        "5: 'wait_time' of the service 'Tenant clinic' has no place in a record",
        "6: 2 times have the offset 'Z' from UTC; local time was written without it",
        "15: the funding of the service 'Tenant clinic' has no place in a record",
        "18: the term 'Tenants' (YJ-9) of the service 'Tenant clinic' has no place in a record",
        "28: the organization 'Harbour' has no kind in the feed; 'ngo' was written",
      ])
  }

  @Test func theRecordsAreSoundAndExportedAndImportedAgainWithoutLoss() throws {
    let imported = try HSDSRoundTripTests.imported(["services.json": Self.feed])
    let files = HSDSRoundTripTests.files(of: imported)
    let first = try BuiltSmallSite(adding: files)
    #expect(try #require(first["organizations/law-centre.html"]).contains("Tenant clinic"))
    let again = try HSDSRoundTripTests.imported(HSDSRoundTripTests.feed(of: first))
    #expect(again.findings.map(\.rule) == ["import-already-there"])
    let second = try BuiltSmallSite(adding: HSDSRoundTripTests.files(of: again))
    for name in HSDSRoundTripTests.names {
      #expect(second["data/hsds/\(name).json"] == first["data/hsds/\(name).json"], "\(name)")
    }
  }

  @Test func theTabularPackageGivesTheSame() throws {
    let imported = try HSDSRoundTripTests.imported([
      "datapackage.json": """
      {"name": "hsds", "resources": [{"name": "organizations", "path": "bodies.csv"}]}
      """,
      "bodies.csv": "id,name,description,legal_status\no1,Law centre,Helps tenants.,Nonprofit\n",
      "services.csv": "id,organization_id,name,status\ns1,o1,Tenant clinic,active\n",
      "service_at_location.csv": "id,service_id,location_id\nx1,s1,l1\n",
      "locations.csv": "id,location_type,name\nl1,physical,Main office\n",
      "addresses.csv":
        "id,location_id,address_1,city,state_province,postal_code,country,address_type\n"
        + "a1,l1,1 Main Street,Phnom Penh,12,12000,KH,physical\n",
      "phones.csv": "id,service_id,number,type\np1,s1,+855 23 123 456,voice\n",
      "attributes.csv": "id,link_id,link_entity,taxonomy_term_id\nt1,s1,service,k1\n",
      "taxonomy_terms.csv": "id,code,name,description\nk1,FT-1,Legal aid,Help in court\n",
    ])
    #expect(imported.findings.map(\.message) == [])
    #expect(
      imported.files.first?.text == """
        - id: law-centre
          name: Law centre
          kind: ngo
          countries: KHM
          summary: Helps tenants.
          identifiers:
            - type: HSDS
              value: o1
          services:
            - kind: legal-aid
              name: Tenant clinic
              at: Main office
              status: active
              phone: "+855 23 123 456"
              published: 2026-06-01
              sources: example-report
          locations:
            - visibility: public
              area: KH-12
              address: 1 Main Street, Phnom Penh, 12 12000
              label: Main office
              published: 2026-06-01
              sources: example-report
          sources: example-report

        """)
  }

  @Test func aFileThatIsNoJSONStopsTheImport() throws {
    let imported = try HSDSRoundTripTests.imported([
      "services.json": "{\"contents\": [{\"id\": \"s1\""
    ])
    #expect(imported.files.isEmpty)
    #expect(imported.findings.map(\.rule).contains("import-unreadable"))
  }
}

extension FeedTests {
  static let feed = """
    {"total_items": 2, "total_pages": 1, "page_number": 1, "size": 2, "contents": [
    {"id": "s1", "name": "Tenant clinic", "status": "active",
     "description": "<p>Advice on <b>leases</b> &amp; more.</p>",
     "application_process": "Call first.", "fees_description": "Free.",
     "wait_time": "2 weeks", "minimum_age": 18, "assured_date": "2026-05-04",
     "schedules": [{"id": "c1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00:00Z", "closes_at": "12:00:00Z"},
                   {"id": "c2", "description": "Closed on holidays"}],
     "phones": [{"id": "p1", "number": "+855 23 123 456", "extension": 12, "type": "voice"}],
     "languages": [{"id": "g1", "name": "Khmer"}, {"id": "g2", "code": "en"}],
     "required_documents": [{"id": "d1", "document": "Lease"}],
     "service_at_locations": [{"id": "x1", "location": {"id": "l1", "location_type": "physical", "name": "Main office",
       "accessibility": [{"id": "y1", "description": "Ramp at the north door"}],
       "addresses": [{"id": "a1", "address_1": "1 Main Street", "city": "Phnom Penh", "state_province": "", "postal_code": "12000", "country": "KH", "address_type": "physical"}]}}],
     "funding": [
       {"id": "f1", "source": "City"}],
     "attributes": [
       {"id": "t1", "taxonomy_term": {"id": "k1", "code": "FT-1", "name": "Legal Aid Clinics", "description": "-"}},
       {"id": "t2", "taxonomy_term": {"id": "k2", "code": "YJ-9", "name": "Tenants", "description": "-"}}],
     "organization": {"id": "o1", "name": "Law centre", "alternate_name": "LC", "description": "Helps tenants.",
       "legal_status": "Nonprofit", "email": "info@law.test.example", "website": "https://law.test.example/",
       "organization_identifiers": [{"id": "i1", "identifier_scheme": "US-EIN", "identifier_type": "EIN", "identifier": "12-3456789"}]}},
    {"id": "s2", "name": "Night shelter", "status": "active",
     "service_at_locations": [{"id": "x2", "location": {"id": "l2", "location_type": "physical", "name": "Harbour house",
       "latitude": 47.1, "longitude": 10.2,
       "addresses": [{"id": "a2", "address_1": "9 Hidden Lane", "city": "Phnom Penh", "state_province": "", "postal_code": "", "country": "KH", "address_type": "physical"}]}}],
     "organization":
       {"id": "o2", "description": "Helps people.",
        "name": "Harbour"}}
    ]}
    """

  static let lawCentre = """
    - id: law-centre
      name: Law centre
      acronym: LC
      kind: ngo
      countries: KHM
      summary: Helps tenants.
      identifiers:
        - scheme: US-EIN
          type: EIN
          value: 12-3456789
        - type: HSDS
          value: o1
      services:
        - kind: legal-aid
          name: Tenant clinic
          text: Advice on leases & more.
          application: Call first.
          minimum-age: 18
          at: Main office
          languages:
            - km
            - en
          documents: Lease
          cost: Free.
          hours: Closed on holidays
          schedules:
            - rule: FREQ=WEEKLY;BYDAY=MO,TU
              opens: 09:00
              closes: 12:00
          status: active
          phone: "+855 23 123 456 ext. 12"
          published: 2026-06-01
          verified:
            date: 2026-05-04
            how: checked by the directory that it is imported from
          sources: example-report
      contacts:
        - channel: email
          value: info@law.test.example
          published: 2026-06-01
          sources: example-report
        - channel: web
          value: https://law.test.example/
          published: 2026-06-01
          sources: example-report
      locations:
        - visibility: public
          address: 1 Main Street, Phnom Penh, 12000
          label: Main office
          text: Ramp at the north door.
          country: KHM
          published: 2026-06-01
          sources: example-report
      sources: example-report

    """
}
