import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Why less is shown of a body than there might be: of one that gives shelter only, for the people
/// who are sheltered.
struct ProtectedBodyTests {
  private static let contactsOfAShelter = """
    <p>Telephone numbers and postal addresses are left out here, because they could lead to the \
    people who are sheltered.</p>
    """
  private static let placeOfAShelter = """
    <p>This site does not publish the place of a shelter.</p>
    """

  @Test func aBodyThatSheltersNobodyIsNotCalledAShelter() throws {
    let site = try site(service: "legal-aid")
    let page = try #require(site["organizations/body.html"])
    #expect(page.contains("<p>Not every contact is published here.</p>"))
    #expect(page.contains("<p>Its exact place is not published here.<sup>"))
    let card = try #require(site["countries/cambodia/organizations.html"])
    #expect(card.contains("<dt>Where</dt> <dd>Place withheld</dd>"))
    for file in site.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("sheltered.<"), "\(file.path)")
      #expect(!text.contains("place of a shelter"), "\(file.path)")
      #expect(!text.contains("the people it serves"), "\(file.path)")
    }
  }

  @Test func aBodyThatGivesShelterSaysThatItsPlaceIsNotPublished() throws {
    let site = try site(service: "shelter")
    let page = try #require(site["organizations/body.html"])
    #expect(page.contains(Self.contactsOfAShelter))
    #expect(page.contains(Self.placeOfAShelter.replacing("</p>", with: "<sup>")))
    let card = try #require(site["countries/cambodia/organizations.html"])
    #expect(
      card.contains("<dt>Where</dt> <dd>Place withheld, to protect the people it serves</dd>"))
  }

  @Test(arguments: [
    ("legal-aid", "Its exact place is not"), ("transit", "This site does not publish"),
  ])
  func referralSoftwareIsToldTheSame(service: String, reason: String) throws {
    let file = try #require(
      try site(service: service, visibility: "area-only")["data/hsds/locations.json"])
    #expect(file.contains("Place shown by area only. \(reason)"))
  }

  private func site(
    service: String, visibility: String = "withheld"
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: [
      "organizations/more.yml": """
      - id: body
        name: Body
        kind: ngo
        countries: KHM
        services: {kind: \(service), sources: example-report}
        contacts:
          - {channel: phone, value: 023 111 222, visibility: withheld, published: 2026,
             sources: example-report}
        locations: {visibility: \(visibility), area: KH-12, sources: example-report}
        sources: example-report

      """
    ])
  }
}
