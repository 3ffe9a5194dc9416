import JSON
import Library
import Records
import Templates
import Values

/// Locations as HSDS's `location.json`: only those of which something may be said.
///
/// One that is withheld is absent. One that is known by its area has no address, no coordinates
/// and no name of its own, and says why.
enum HSDSLocation {
  static func objects(of organization: Organization, in context: SiteContext) -> [JSON] {
    let given = organization.locations.filter { $0.disclosure(of: organization) != .nothing }
    return zip(given, HSDSIdentifier.locations(given, of: organization)).map { location, id in
      object(location, id: id, of: organization, in: context)
    }
  }

  private static func object(
    _ location: Location, id: String, of organization: Organization, in context: SiteContext
  ) -> JSON {
    let words = context.words
    let place = context.library.wideName(of: location)
    let isByArea = location.disclosure(of: organization) == .areaOnly
    var description: [String?] = [place]
    if isByArea {
      description = [
        place, words(DirectoryWord.placeByProvince),
        location.reason ?? words(organization.placeReason),
      ]
    }
    var addresses: [JSON] = []
    let given = location.givenAddress(
      of: organization, on: context.today, under: context.library.settings.freshness)
    if let text = given {
      if let address = address(text, at: location, id: id, in: context) {
        addresses = [address]
      } else {
        description.append(text)
      }
      description.append(location.standing(in: words))
    }
    return .compact([
      "id": .string(id),
      "location_type": "physical",
      "organization_id": .string(HSDSIdentifier.organization(organization.id)),
      "name": .string(isByArea ? place : location.label),
      "description": .string(sentences(description)),
      "addresses": .list(addresses),
      "sources": .list(location.sources.map { .string($0.text) }),
    ])
  }

  /// `address.json`. Records keep an address as the one line that a source prints; HSDS requires
  /// its parts, and those that stand nowhere by themselves are empty. Nil without a country.
  private static func address(
    _ text: String, at location: Location, id: String, in context: SiteContext
  ) -> JSON? {
    guard let country = location.country ?? location.area?.country else { return nil }
    return .compact([
      "id": .string(HSDSIdentifier.part("address", of: id)),
      "location_id": .string(id),
      "address_1": .string(text),
      "city": "",
      "state_province": .string(location.area.map { context.library.name(of: $0) } ?? ""),
      "postal_code": "",
      "country": .string(country.alpha2 ?? country.text),
      "address_type": "physical",
    ])
  }

  private static func sentences(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return nil }
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}
