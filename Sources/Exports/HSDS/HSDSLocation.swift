import JSON
import Library
import Records
import Templates
import Values

/// Locations as HSDS's `location.json`: only those of which something may be said.
///
/// One that is withheld is absent. One that is known by its area has no address, no coordinates
/// and no name of its own, and says why.
struct HSDSLocation {
  let location: Location
  let id: String

  static func all(of organization: Organization) -> [HSDSLocation] {
    let given = organization.locations.filter { $0.disclosure(of: organization) != .nothing }
    return zip(given, HSDSIdentifier.locations(given, of: organization)).map {
      HSDSLocation(location: $0, id: $1)
    }
  }

  func object(of organization: Organization, in context: SiteContext) -> JSON {
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
      if let address = address(text, in: context) {
        addresses = [address]
      } else {
        description.append(text)
      }
      description.append(location.standing(in: words))
    }
    if !isByArea { description.append(location.text) }
    return .compact([
      "id": .string(id),
      "location_type": "physical",
      "organization_id": .string(HSDSIdentifier.organization(organization.id)),
      "name": .string(isByArea ? place : location.label),
      "description": .string(Self.sentences(description)),
      "addresses": .list(addresses),
      "attributes": attributes(of: organization, address: given, in: words).json(in: words),
    ])
  }

  /// What the record says under its keys, as far as the place may be known.
  func attributes(
    of organization: Organization, address: String?, in words: Words
  ) -> HSDSAttributes {
    let isByArea = location.disclosure(of: organization) == .areaOnly
    var attributes = HSDSAttributes(of: id, "location")
    attributes.add(
      "visibility",
      (isByArea ? Location.Visibility.areaOnly : .public).rawValue)
    if isByArea {
      attributes.add("reason", location.reason ?? words(organization.placeReason))
    }
    attributes.add("area", location.area?.text)
    attributes.add("country", location.country?.text)
    if isByArea {
      attributes.add("sources", location.sources.map(\.text))
    } else {
      attributes.add("address", address)
      attributes.add("label", location.label)
      attributes.add("text", location.text)
      attributes.addAge(of: location, sources: location.sources)
    }
    return attributes
  }

  /// `address.json`. Records keep an address as the one line that a source prints; HSDS requires
  /// its parts, and those that stand nowhere by themselves are empty. Nil without a country.
  private func address(_ text: String, in context: SiteContext) -> JSON? {
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
