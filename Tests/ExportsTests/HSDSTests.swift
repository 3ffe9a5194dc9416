import Exports
import Foundation
import SiteSupport
import Testing
import Values

/// The directory in the Human Services Data Specification.
struct HSDSTests {
  @Test func aServiceSaysAllThatItsRecordSays() throws {
    let organizations = try objects("organizations", in: SmallDirectory.built())
    let office = try #require(organizations.first { $0["name"] as? String == "Open Office" })
    let services = try #require(office["services"] as? [[String: Any]])
    #expect(services.map { $0["status"] as? String } == ["active", "active", "temporarily closed"])
    let aid = services[0]
    #expect(aid["organization_id"] as? String == office["id"] as? String)
    #expect(aid["name"] as? String == "Legal aid")
    #expect(aid["description"] as? String == "Advice in court.")
    #expect(aid["eligibility_description"] as? String == "Women, men. By referral.")
    #expect(aid["minimum_age"] as? Int == 15)
    #expect(aid["maximum_age"] as? Int == 60)
    #expect(aid["fees_description"] as? String == "Free of charge.")
    #expect(aid["assured_date"] as? String == "2026-04-05")
    #expect(aid["alert"] == nil)
    #expect(values("sources", of: aid) == ["example-report, p. 6"])
    #expect(strings("name", of: aid["service_areas"]) == ["Banteay Meanchey", "Phnom Penh"])
    #expect(
      strings("description", of: aid["service_areas"]) == ["ISO 3166-2 KH-1", "ISO 3166-2 KH-12"])
    #expect(strings("code", of: aid["languages"]) == ["km", "en"])
    #expect(strings("name", of: aid["languages"]) == ["Khmer", "English"])
  }

  @Test func aServiceOfUnknownStatusSaysInTheAlertWhatIsNotKnown() throws {
    let services = try objects("services", in: SmallDirectory.built())
    #expect(
      services.map { $0["status"] as? String }
        == [
          "inactive", "defunct", "active", "active", "temporarily closed", "active", "active",
        ])
    let unknown = services.filter { values("status", of: $0) == ["unknown"] }
    #expect(unknown.map { $0["name"] as? String } == ["Counselling"])
    #expect(
      unknown[0]["alert"] as? String == "No source states whether this service is given today.")
  }

  @Test func eachFileIsAPageOfTheAPI() throws {
    let site = try SmallDirectory.built()
    for (name, count) in [
      ("organizations", 5), ("services", 7), ("locations", 5), ("taxonomies", 6),
    ] {
      let page = try page(name, in: site)
      #expect(page.keys.sorted() == Self.pageKeys, "\(name)")
      #expect(page["total_items"] as? Int == count, "\(name)")
      #expect(page["size"] as? Int == count, "\(name)")
      #expect(page["total_pages"] as? Int == 1)
      #expect(page["page_number"] as? Int == 1)
      #expect(page["first_page"] as? Bool == true)
      #expect(page["last_page"] as? Bool == true)
      #expect(page["empty"] as? Bool == false)
    }
  }

  private static let pageKeys = [
    "contents", "empty", "first_page", "last_page", "page_number", "size", "total_items",
    "total_pages",
  ]

  @Test func aServiceStandsWithItsOrganizationInsideIt() throws {
    for service in try objects("services", in: SmallDirectory.built()) {
      let organization = try #require(service["organization"] as? [String: Any])
      #expect(service["organization_id"] as? String == organization["id"] as? String)
      #expect(organization["services"] == nil)
    }
  }

  @Test func aContactNeverGoesWithoutItsAge() throws {
    let office = try #require(
      objects("organizations", in: SmallDirectory.built())
        .first { $0["name"] as? String == "Open Office" })
    #expect(strings("number", of: office["phones"]) == ["1300", "023 111 222", "012 333 444"])
    #expect(
      strings("description", of: office["phones"]) == [
        "Hotline, Help line, for professionals, Day and night. Verified 2 March 2026, called.",
        "Fax. Published 2024; not verified since.",
        "Messaging. Published June 2026; not verified since.",
      ])
    // The fields of the organization have no place for an age: only what is verified is there.
    #expect(
      strings("title", of: office["contacts"]) == [
        "E-mail. Verified 5 April 2026, written to.",
        "E-mail. Published June 2026; not verified since.",
        "Website. Verified 1 January 2026, seen.",
        "Post. Published June 2026; not verified since.",
      ])
    #expect(office["email"] as? String == "new@example.org")
    #expect(office["website"] as? String == "https://www.example.org")
  }

  @Test func aServiceWhoseContactsNobodyHasVerifiedSaysSo() throws {
    let services = try objects("services", in: SmallDirectory.built())
    let transit = try #require(services.first { $0["name"] as? String == "Transit" })
    #expect(
      transit["alert"] as? String
        == "No contact of this organization has been verified since it was published.")
    #expect(transit["assured_date"] == nil)
  }

  @Test func contactsThatAreTooOldAreNotGivenAndTheServiceSaysSo() throws {
    let site = try SmallDirectory.built(clock: "2040-01-01")
    #expect(
      try objects("organizations", in: site)
        .allSatisfy { $0["phones"] == nil && $0["contacts"] == nil && $0["website"] == nil })
    let aid = try #require(
      objects("services", in: site).first { $0["name"] as? String == "Legal aid" })
    #expect(
      aid["alert"] as? String == "The contacts of this organization are too old to be given.")
    // What has been checked stays so, however long ago.
    #expect(aid["assured_date"] as? String == "2026-04-05")
    #expect(try objects("locations", in: site).allSatisfy { $0["addresses"] == nil })
    let csv = try #require(site["data/contacts.csv"])
    #expect(csv.split(separator: "\r\n").count == 1)
  }

  @Test func aServiceOfABodyWhosePlaceIsWithheldHasNoArea() throws {
    let shelter = try #require(
      objects("services", in: SmallDirectory.built()).first { $0["name"] as? String == "Shelter" })
    #expect(shelter["service_areas"] == nil)
    #expect(shelter["eligibility_description"] as? String == "Sexes: men and boys.")
    let organization = try #require(shelter["organization"] as? [String: Any])
    #expect(organization["locations"] == nil)
  }

  @Test func aLocationSaysNoMoreThanItMay() throws {
    let locations = try objects("locations", in: SmallDirectory.built())
    #expect(
      locations.map { ($0["description"] as? String) ?? "" } == [
        "Phnom Penh, Cambodia. Published June 2018; not verified since.",
        "2 Open Street. Published 2019; not verified since.",
        "Banteay Meanchey, Cambodia.",
        "Vietnam.",
        "Banteay Meanchey, Cambodia. Place shown by area only. People stay there.",
      ])
    #expect(
      locations.map { ($0["name"] as? String) ?? "" }
        == ["Head office", "", "Old office", "Liaison", "Banteay Meanchey, Cambodia"])
    let addresses = locations.map { $0["addresses"] as? [[String: Any]] }
    #expect(addresses.map { $0?.count } == [1, nil, nil, nil, nil])
    let address = try #require(addresses[0]?.first)
    #expect(address["address_1"] as? String == "1 Open Street")
    #expect(address["state_province"] as? String == "Phnom Penh")
    #expect(address["country"] as? String == "KH")
    #expect(locations.allSatisfy { $0["latitude"] == nil && $0["longitude"] == nil })
  }

  @Test func anIdentifierIsMadeAsTheStandardMakesIt() {
    // RFC 9562, appendix A.4: the name space of the DNS and its example.
    let dns: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
    #expect(
      HSDSIdentifier.uuid("www.example.com", in: dns) == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test func identifiersAreUniqueAndNamedByTheRecordAlone() throws {
    let before = try SmallDirectory.built()
    let after = try BuiltSmallSite(
      adding: SmallDirectory.files.merging([
        "organizations/another.yml": """
        - {id: another, name: Another, kind: ngo, sources: example-report}

        """
      ]) { $1 })
    let old = try ids(in: before)
    let new = try ids(in: after)
    // The organization and the entry of its own identifier.
    #expect(new.subtracting(old).count == 2)
    #expect(old.isSubset(of: new))
    for name in ["services", "contacts"] {
      let csv = try #require(before["data/\(name).csv"])
      let rows = csv.split(separator: "\r\n").dropFirst()
      let column = rows.map { String($0.prefix { $0 != "," }) }
      #expect(Set(column).count == rows.count)
      #expect(name == "contacts" || Set(column).isSubset(of: old))
    }
  }

  /// Every `id` of the organizations, each of which must be there once but for terms of taxonomies.
  private func ids(in site: BuiltSmallSite) throws -> Set<String> {
    let ids = try objects("organizations", in: site).flatMap(Self.ids)
    #expect(Set(ids).count == ids.count)
    return Set(ids)
  }

  private static func ids(_ value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(ids) }
    guard let object = value as? [String: Any] else { return [] }
    let own = (object["id"] as? String).map { [$0] } ?? []
    return own
      + object.filter { !["taxonomy_term", "attributes"].contains($0.key) }.values.flatMap(ids)
  }

  private func page(_ file: String, in site: BuiltSmallSite) throws -> [String: Any] {
    let text = try #require(site["data/hsds/\(file).json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func objects(_ file: String, in site: BuiltSmallSite) throws -> [[String: Any]] {
    try #require(try page(file, in: site)["contents"] as? [[String: Any]])
  }

  private func strings(_ key: String, of value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0[key] as? String }
  }

  /// The values of the attributes of an object for a key of records.
  private func values(_ key: String, of object: [String: Any]) -> [String] {
    (object["attributes"] as? [[String: Any]] ?? []).filter { attribute in
      (attribute["taxonomy_term"] as? [String: Any])?["code"] as? String == key
    }.compactMap { $0["value"] as? String }
  }
}
