import Diagnostics
package import Values

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
  private let populations: [Population]
  private let gapsOfService: [ServiceKind: [Gap]]
  private var whole: [ServiceKind: Availability] = [:]
  private var byPopulation: [ServiceKind: [Population: Availability]] = [:]
  private var byArea: [ServiceKind: [SubdivisionCode: Availability]] = [:]
  private var withoutArea: [ServiceKind: Availability] = [:]
  /// Whether an organization that may be named gives any service.
  package private(set) var namesAny = false

  /// How many organizations are on record, and when a person last checked a contact of one.
  ///
  /// Checks of contacts that no reader may see do not count: they would tell of a body that may not
  /// be named, and nobody could use what was checked.
  package struct Availability: Sendable, Equatable {
    package fileprivate(set) var organizations = 0
    package fileprivate(set) var lastChecked: Day?

    fileprivate mutating func add(_ organization: Organization) {
      organizations += 1
      guard organization.isListed else { return }
      let ofServices =
        organization.hidesItsPlace ? [] : organization.services.compactMap(\.verified?.date)
      let checks = organization.everyPrintableContact.compactMap(\.verified?.date) + ofServices
      lastChecked = ([lastChecked].compactMap { $0 } + checks).max()
    }
  }

  /// - Parameter organizations: Those that work in the countries, each once.
  package init(
    of countries: [CountryCode], records: [Country], organizations: some Sequence<Organization>,
    populations: [Population]
  ) {
    self.populations = populations
    self.countries = countries
    gaps = records.flatMap { country in
      country.serviceGaps.enumerated().map { index, gap in
        Gap(country: country, gap: gap, number: index + 1)
      }
    }
    gapsOfService = Dictionary(grouping: gaps, by: \.gap.service)
    for organization in organizations { add(organization) }
  }

  /// An organization counts once in a cell, however many services of one sort it gives.
  private mutating func add(_ organization: Organization) {
    var seen: Set<ServiceKind> = []
    let given = organization.services.filter { $0.mayBeGiven && isHere($0) }
    for kind in given.map(\.kind) where seen.insert(kind).inserted {
      let services = given.filter { $0.kind == kind }
      whole[kind, default: Availability()].add(organization)
      let reached = populations.filter { population in
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
    countries.isEmpty || countries.contains(where: service.mayBeGiven)
  }

  private func isHere(_ area: SubdivisionCode) -> Bool {
    countries.isEmpty || countries.contains(area.country)
  }
}

extension ServiceCoverage {
  /// Whether there is anything that may be shown.
  package var isEmpty: Bool { !namesAny && gaps.isEmpty }

  /// A service for a group of people, wherever it is given.
  ///
  /// A gap that names the group in some provinces only is about a part of it. So is one that names a
  /// wider or a narrower group: that nothing is there for children does not say that a service for girls
  /// is not there either.
  package func cell(_ service: ServiceKind, for population: Population) -> Cell {
    cell(byPopulation[service]?[population], of: service) { gap in
      let isNamed = gap.populations.contains(population)
      if gap.areas.isEmpty, isNamed || gap.populations.isEmpty { return .whole }
      guard isNamed || gap.populations.contains(where: population.overlaps) else { return nil }
      return .part(isNamed ? [] : gap.populations, gap.areas)
    }
  }

  /// A service in a province, whomever it is for.
  ///
  /// A gap that names the province and some people only is about a part of it.
  package func cell(_ service: ServiceKind, in area: SubdivisionCode) -> Cell {
    cell(byArea[service]?[area], of: service) { gap in
      let isNamed = gap.areas.contains(area)
      if gap.populations.isEmpty { return isNamed || gap.areas.isEmpty ? .whole : nil }
      return isNamed ? .part(gap.populations, []) : nil
    }
  }

  /// A service anywhere, for anybody.
  package func cell(_ service: ServiceKind) -> Cell {
    cell(whole[service], of: service) { gap in
      gap.populations.isEmpty && gap.areas.isEmpty ? .whole : nil
    }
  }

  /// A service of organizations for which no province is stated or may be shown.
  package func cellWithoutArea(_ service: ServiceKind) -> Cell {
    cell(withoutArea[service], of: service) { _ in nil }
  }

  /// The groups of people that a service or a gap names, with the wider group of each and those that are
  /// all of a sex of one of them, in the order of the vocabulary. Nothing is said of any other group.
  package var namedPopulations: [Population] {
    var named = Set(byPopulation.values.flatMap(\.keys))
    named.formUnion(gaps.flatMap(\.gap.populations))
    let wider = Set(named.compactMap { $0.concept.partOf?.value })
    let ids = Set(named.map(\.id)).union(wider)
    return populations.filter { population in
      ids.contains(population.id)
        || population.concept.isAllOfSex
          && population.concept.partOf.map { ids.contains($0.value) } ?? false
    }
  }

  /// The provinces in which a service is on record or known to be missing.
  package var areas: [SubdivisionCode] {
    let given = byArea.values.flatMap(\.keys)
    return Set(given + gaps.flatMap(\.gap.areas)).sorted()
  }

  /// What sources say of a whole country, and so of every province in it.
  package var nationwideGaps: [Gap] { gaps.filter(\.gap.areas.isEmpty) }

  /// How much of a cell a gap is about.
  private enum Extent {
    case whole
    /// For some people or in some provinces only, where the cell does not say so itself.
    case part([Population], [SubdivisionCode])
  }

  private func cell(
    _ availability: Availability?, of service: ServiceKind, extent: (ServiceGap) -> Extent?
  ) -> Cell {
    var about: [Gap] = []
    var parts: [Cell.Part] = []
    for gap in gapsOfService[service] ?? [] {
      switch extent(gap.gap) {
      case .whole: about.append(gap)
      case .part(let populations, let areas):
        guard gap.gap.state == .gap else { continue }
        parts.append(Cell.Part(gap: gap, populations: populations, areas: areas))
      case nil: continue
      }
    }
    let missing = about.filter { $0.gap.state == .gap }
    let state: Cell.State =
      if let availability {
        .available(availability, despite: missing)
      } else if !missing.isEmpty {
        .gap(missing)
      } else {
        about.isEmpty ? .unknown : .notApplicable(about)
      }
    return Cell(state: state, parts: parts)
  }
}
