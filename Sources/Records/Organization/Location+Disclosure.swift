package import Values

extension Location {
  /// How much of a location pages and data may give.
  package enum Disclosure: Equatable, Sendable {
    case address(String)
    /// The area, of a body that hides nothing.
    case place
    /// The area and no more, to protect the people there.
    case areaOnly
    case nothing
  }

  /// How much may be said of where `organization` stands. Pages and data ask nothing else.
  package func disclosure(of organization: Organization) -> Disclosure {
    if visibility == .public, !organization.hidesItsPlace {
      return address.map { .address($0) } ?? .place
    }
    // A public record of a body that gives shelter is treated like one by province.
    return organization.withholdsItsPlace || area == nil ? .nothing : .areaOnly
  }

  /// The street address, where its visibility and the body's services allow one to be published
  /// while it is young enough.
  package func printableAddress(of organization: Organization) -> String? {
    if case .address(let address) = disclosure(of: organization) { return address }
    return nil
  }

  /// The street address that may stand in pages and exports on a day.
  package func givenAddress(
    of organization: Organization, on day: Day, under policy: FreshnessPolicy
  ) -> String? {
    freshness(on: day, under: policy) == .withheld ? nil : printableAddress(of: organization)
  }

  /// The street address that a program may have without its age.
  package func reliableAddress(
    of organization: Organization, on day: Day, under policy: FreshnessPolicy
  ) -> String? {
    isReliable(on: day, under: policy) ? printableAddress(of: organization) : nil
  }
}
