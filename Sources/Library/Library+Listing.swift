package import Records
package import Values

extension Library {
  /// The identifiers of those organizations that may be named.
  package func listed(_ references: [Reference<Organization>]) -> [String] {
    references.map(\.id).filter { isListed(RecordKey(.organization, $0)) }
  }

  /// What is said of a role, unless it would describe a body that may not be named.
  package func text(of role: Organization.Role) -> String? {
    guard let target = role.target else { return role.text }
    return text(role.text, about: target)
  }

  /// Words about an organization, unless they would describe one that may not be named.
  package func text(_ text: String?, about organization: Reference<Organization>) -> String? {
    isListed(organization.key) ? text : nil
  }
}

extension Library {
  /// The countries that a record is about, as its own keys name them; none for a record of no place.
  package func countries(ofRecord key: RecordKey) -> [CountryCode] {
    switch record(key) {
    case let figure as Figure: figure.geography.compactMap(Self.country(of:))
    case let instrument as Instrument: instrument.countries
    case let organization as Organization: organization.countries
    case let country as Country: [country.code]
    case let brief as Brief: brief.country.flatMap { countries[$0]?.code }.map { [$0] } ?? []
    default: []
    }
  }

  private static func country(of place: Place) -> CountryCode? {
    switch place {
    case .country(let code): code
    case .area(let area): area.country
    case .region: nil
    }
  }
}
