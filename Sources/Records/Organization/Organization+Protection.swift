import Diagnostics
package import Values

extension Organization {
  /// Whether people may stay there, or stay on their way home.
  package var housesPeople: Bool {
    type.protectsLocation || services.contains(where: \.kind.protectsLocation)
  }

  /// Whether anything that leads to its door must stay unwritten.
  package var hidesItsPlace: Bool {
    housesPeople || locations.contains { $0.visibility != .public }
  }
}

extension Organization {
  /// Whether a contact of the body may be published while it is young enough: a public one, and of
  /// a protected body only such as leads to no place.
  package func isPrintable(_ contact: Contact) -> Bool {
    guard contact.visibility == .public else { return false }
    switch contact.channel {
    case .hotline, .email, .web: return true
    case .phone, .fax, .post, .messaging: return !hidesItsPlace
    }
  }

  /// Every contact of the body with the name that messages have for it: `contact 1`.
  package var namedContacts: [(name: String, contact: Contact)] {
    contacts.enumerated().map { ("contact \($0 + 1)", $1) }
      + services.enumerated().flatMap { index, service in
        service.contacts.map { ("the \($0.channel.rawValue) of service \(index + 1)", $0) }
      }
  }

  /// The contacts of the body and of its services that may be published while they are young enough.
  package var everyPrintableContact: [Contact] {
    namedContacts.map(\.contact).filter(isPrintable)
  }

  /// The contacts of the body and of its services whose values may be in pages and exports on a day.
  package func everyGivenContact(on day: Day, under policy: FreshnessPolicy) -> [Contact] {
    everyPrintableContact.filter { $0.freshness(on: day, under: policy) != .withheld }
  }

  /// The contacts of a service that may be published while they are young enough.
  package func printableContacts(of service: Service) -> [Contact] {
    service.contacts.filter(isPrintable)
  }

  /// The contacts of a service whose values may be in pages and exports on a day.
  package func givenContacts(
    of service: Service, on day: Day, under policy: FreshnessPolicy
  ) -> [Contact] {
    printableContacts(of: service).filter { $0.freshness(on: day, under: policy) != .withheld }
  }

  /// The locations at which a service is given, where they may be shown.
  package func shownPlaces(of service: Service) -> [Location] {
    guard !hidesItsPlace, isListed else { return [] }
    return locations.filter { location in
      service.places.contains { $0.value == location.label }
    }
  }

  /// When a service is given, in words; nil where that says when people are at a protected door.
  package func shownHours(of service: Service) -> String? {
    hidesItsPlace || !isListed ? nil : service.hours
  }

  /// The same for calendars.
  package func shownSchedules(of service: Service) -> [Schedule] {
    hidesItsPlace || !isListed ? [] : service.schedules
  }

  /// The contacts that may be published while they are young enough.
  package var printableContacts: [Contact] { contacts.filter(isPrintable) }

  /// The contacts whose values may stand in pages and exports on a day.
  package func givenContacts(on day: Day, under policy: FreshnessPolicy) -> [Contact] {
    printableContacts.filter { $0.freshness(on: day, under: policy) != .withheld }
  }

  /// Whether it is a body that is not listed and is called by everyday words, for which the gate does not
  /// look. Its record must be approved, whatever the site requires.
  package var hasEverydayName: Bool { !isListed && everydayName != nil }

  /// The contacts that a program may have without their age.
  package func reliableContacts(on day: Day, under policy: FreshnessPolicy) -> [Contact] {
    printableContacts.filter { $0.isReliable(on: day, under: policy) }
  }

  /// The contact to show where there is room for one, of the body or of a service: the one that can best be relied on at its
  /// age, of these a verified one, of these the newest.
  package func newestContact(on day: Day, under policy: FreshnessPolicy) -> Contact? {
    func newest(_ contact: Contact) -> Day {
      contact.verified?.date ?? contact.published?.upper ?? .distantPast
    }
    return everyPrintableContact.max { left, right in
      let ages = (left.freshness(on: day, under: policy), right.freshness(on: day, under: policy))
      if ages.0 != ages.1 { return ages.0 > ages.1 }
      if (left.verified == nil) != (right.verified == nil) { return left.verified == nil }
      return newest(left) < newest(right)
    }
  }
}
