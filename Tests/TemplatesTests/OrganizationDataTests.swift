import Foundation
import Publishing
import SiteSupport
import Testing

/// The linked data of organizations.
struct OrganizationDataTests {
  @Test func anOrganizationSaysWhatIsCertainOfIt() throws {
    let site = try SmallDirectory.built(baseURL: "https://a.example")
    let data = try linkedData(of: "organizations/open-office.html", in: site)
    let network = """
      {"@type":"Organization","mainEntityOfPage":\
      "https://a.example/organizations/open-network.html","name":"Open Network"}
      """
    #expect(
      data == """
        {"@context":"https://schema.org","@type":"NGO",\
        "alternateName":["OO","Former Office","ការិយាល័យ"],\
        "areaServed":[{"@type":"Country","name":"Cambodia"},\
        {"@type":"AdministrativeArea","name":"ASEAN"}],\
        "contactPoint":[{"@type":"ContactPoint","availableLanguage":["km"],\
        "contactType":"Help line","telephone":"1300"},\
        {"@type":"ContactPoint","contactType":"E-mail","email":"new@example.org"},\
        {"@type":"ContactPoint","contactType":"Website","url":"https://www.example.org"}],\
        "description":"Helps people who come back.","foundingDate":"2001-05-04",\
        "identifier":"open-office",\
        "mainEntityOfPage":"https://a.example/organizations/open-office.html",\
        "makesOffer":[{"@type":"Offer","itemOffered":{"@type":"Service",\
        "areaServed":[{"@type":"AdministrativeArea","name":"Banteay Meanchey"},\
        {"@type":"AdministrativeArea","name":"Phnom Penh"}],\
        "audience":[{"@type":"Audience","audienceType":"Women"},\
        {"@type":"Audience","audienceType":"Men"}],\
        "description":"Advice in court.","name":"Legal aid"}}],\
        "memberOf":[\(network)],"name":"Open Office","parentOrganization":\(network),\
        "url":"https://www.example.org"}
        """)
  }

  @Test(arguments: [
    ("published: 2018-06", nil), ("published: 2026-06", nil),
    ("verified: {date: 2020-01-01, how: seen}", nil),
    (
      "verified: {date: 2026-01-01, how: seen}",
      """
      "address":[{"@type":"PostalAddress","addressCountry":"KH","addressRegion":"Phnom Penh",\
      "streetAddress":"1 Open Street"}]
      """
    ),
  ])
  func anAddressIsThereOnlyOnceVerifiedNotLongAgo(age: String, address: String?) throws {
    let site = try BuiltSmallSite(adding: [
      "organizations/body.yml": """
      - id: body
        name: Body
        kind: ngo
        locations:
          - {visibility: public, area: KH-12, address: 1 Open Street, \(age),
             sources: example-report}
        sources: example-report

      """
    ])
    let data = try linkedData(of: "organizations/body.html", in: site)
    #expect(
      data == """
        {"@context":"https://schema.org","@type":"NGO",\(address.map { $0 + "," } ?? "")\
        "identifier":"body","name":"Body"}
        """)
    // The page gives it beside its age.
    #expect(try #require(site["organizations/body.html"]).contains("1 Open Street"))
  }

  @Test func aBodyThatGivesShelterHasNoAddressAndOnlyContactsThatLeadToNoPlace() throws {
    let data = try linkedData(of: "organizations/safe-house.html", in: SmallDirectory.built())
    #expect(
      data == """
        {"@context":"https://schema.org","@type":"NGO",\
        "areaServed":[{"@type":"Country","name":"Cambodia"}],\
        "contactPoint":[{"@type":"ContactPoint","contactType":"E-mail",\
        "email":"ask@example.org"}],"identifier":"safe-house",\
        "makesOffer":[{"@type":"Offer","itemOffered":{"@type":"Service","name":"Shelter"}}],\
        "name":"Safe House"}
        """)
  }

  @Test(arguments: [
    ("ngo-coalition", "NGO"), ("faith-based", "NGO"), ("government", "GovernmentOrganization"),
    ("government-office", "GovernmentOrganization"), ("court", "GovernmentOrganization"),
    ("academic", "EducationalOrganization"), ("training", "EducationalOrganization"),
    ("think-tank", "ResearchOrganization"), ("united-nations", "Organization"),
    ("facility", "Organization"),
  ])
  func theTypeFollowsTheKind(_ kind: String, type: String) throws {
    let site = try BuiltSmallSite(adding: [
      "organizations/body.yml": """
      - {id: body, name: Body, kind: \(kind), sources: example-report}

      """
    ])
    let data = try linkedData(of: "organizations/body.html", in: site)
    #expect(
      data == """
        {"@context":"https://schema.org","@type":"\(type)","identifier":"body","name":"Body"}
        """)
  }

  @Test func aDirectoryListsItsOrganizationsInTheirOrder() throws {
    let site = try SmallDirectory.built(baseURL: "https://a.example")
    let data = try linkedData(of: "countries/cambodia/organizations.html", in: site)
    #expect(data.contains("\"@type\":\"ItemList\""))
    #expect(data.contains("\"numberOfItems\":4"))
    let names = data.matches(of: #/"name":"([^"]+)"\},"position":(\d)/#)
      .map { "\($0.2) \($0.1)" }
    #expect(
      names == ["1 Example Group", "2 Open Office", "3 Province Centre", "4 Safe House"])
  }

  /// The first linked data of a page, its keys in alphabetical order.
  private func linkedData(of path: String, in site: BuiltSmallSite) throws -> String {
    let page = try #require(site[path])
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page[start.upperBound...].range(of: "</script>"))
    let object = try JSONSerialization.jsonObject(
      with: Data(page[start.upperBound..<end.lowerBound].utf8))
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
