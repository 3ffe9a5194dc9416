/// Which services are on record, for whom and in which provinces: of one country, several or all.
///
/// Organizations that are not listed, or whose place is withheld, count without being named. They
/// count in no province: a province is counted only for organizations that the directory shows in
/// that province, so that no count, and no difference of two, tells where one of the others stands.
package struct ServiceCoverage: Sendable {
  /// The countries that it covers; none for all.
  package let countries: [CountryCode]
  /// What sources say is missing or does not apply, in the order of countries and records.
  package let gaps: [Gap]
  private var whole: [ServiceKind: Availability] = [:]
  private var byPopulation: [ServiceKind: [Population: Availability]] = [:]
  private var byArea: [ServiceKind: [SubdivisionCode: Availability]] = [:]
  private var withoutArea: [ServiceKind: Availability] = [:]
  /// Whether an organization that may be named gives any service.
  package private(set) var namesAny = false

  /// A gap with the country that it is about.
  package struct Gap: Sendable {
    package let country: Country
    package let gap: ServiceGap
    /// Its place among the gaps of the country, from 1.
    package let number: Int
  }

  /// How many organizations are on record, and when a person last checked a contact of one.
  package struct Availability: Sendable, Equatable {
    package fileprivate(set) var organizations = 0
    package fileprivate(set) var lastChecked: Day?

    fileprivate mutating func add(_ organization: Organization) {
      organizations += 1
      let checks = organization.contacts.compactMap(\.verified?.date)
      lastChecked = ([lastChecked].compactMap { $0 } + checks).max()
    }
  }

  /// What is known of a service for a group of people or in a province.
  package enum Cell: Sendable {
    /// Given by organizations on record; a source may say of another time that it was missing.
    case available(Availability, despite: [Gap])
    /// Missing, as sources say.
    case gap([Gap])
    case unknown
    case notApplicable([Gap])
  }

  /// - Parameter organizations: Those that work in the countries, each once.
  package init(
    of countries: [CountryCode], records: [Country], organizations: some Sequence<Organization>
  ) {
    self.countries = countries
    gaps = records.flatMap { country in
      country.serviceGaps.enumerated().map { index, gap in
        Gap(country: country, gap: gap, number: index + 1)
      }
    }
    for organization in organizations { add(organization) }
  }

  /// An organization counts once in a cell, however many services of one sort it gives.
  private mutating func add(_ organization: Organization) {
    var seen: Set<ServiceKind> = []
    let given = organization.services.filter { $0.mayBeGiven && isHere($0) }
    for kind in given.map(\.kind) where seen.insert(kind).inserted {
      let services = given.filter { $0.kind == kind }
      whole[kind, default: Availability()].add(organization)
      let reached = Population.allCases.filter { population in
        services.contains { $0.reaches(population) }
      }
      for population in reached {
        byPopulation[kind, default: [:]][population, default: Availability()].add(organization)
      }
      let areas = Set(services.flatMap(organization.shownAreas)).filter(isHere)
      for area in areas {
        byArea[kind, default: [:]][area, default: Availability()].add(organization)
      }
      if areas.isEmpty { withoutArea[kind, default: Availability()].add(organization) }
    }
    if !given.isEmpty, organization.isListed { namesAny = true }
  }

  /// A service whose provinces all lie in other countries is not given in these.
  private func isHere(_ service: Service) -> Bool {
    service.areas.isEmpty || service.areas.contains(where: isHere)
  }

  private func isHere(_ area: SubdivisionCode) -> Bool {
    countries.isEmpty || countries.contains(area.country)
  }
}

extension ServiceCoverage {
  /// Whether there is anything that may be shown.
  package var isEmpty: Bool { !namesAny && gaps.isEmpty }

  /// A service for a group of people, wherever it is given.
  package func cell(_ service: ServiceKind, for population: Population) -> Cell {
    cell(byPopulation[service]?[population]) { gap in
      gap.service == service && gap.areas.isEmpty
        && (gap.populations.isEmpty || gap.populations.contains(population))
    }
  }

  /// A service in a province, whomever it is for.
  package func cell(_ service: ServiceKind, in area: SubdivisionCode) -> Cell {
    cell(byArea[service]?[area]) { gap in
      gap.service == service && gap.populations.isEmpty
        && (gap.areas.isEmpty || gap.areas.contains(area))
    }
  }

  /// A service anywhere, for anybody.
  package func cell(_ service: ServiceKind) -> Cell {
    cell(whole[service]) { gap in
      gap.service == service && gap.populations.isEmpty && gap.areas.isEmpty
    }
  }

  /// A service of organizations for which no province is stated or may be shown.
  package func cellWithoutArea(_ service: ServiceKind) -> Cell {
    cell(withoutArea[service]) { _ in false }
  }

  /// The provinces in which a service is on record or known to be missing.
  package var areas: [SubdivisionCode] {
    let given = byArea.values.flatMap(\.keys)
    let missing = gaps.filter { $0.gap.populations.isEmpty }.flatMap(\.gap.areas)
    return Set(given + missing).sorted()
  }

  private func cell(_ availability: Availability?, where isAbout: (ServiceGap) -> Bool) -> Cell {
    let about = gaps.filter { isAbout($0.gap) }
    let missing = about.filter { $0.gap.state == .gap }
    if let availability { return .available(availability, despite: missing) }
    if !missing.isEmpty { return .gap(missing) }
    return about.isEmpty ? .unknown : .notApplicable(about)
  }
}

extension ServiceCoverage.Cell {
  package var isKnown: Bool {
    if case .unknown = self { return false }
    return true
  }
}
