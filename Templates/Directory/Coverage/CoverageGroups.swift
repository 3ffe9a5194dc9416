import Library
import Records

/// The services and the people that the site speaks of anywhere.
///
/// That nothing is known of a service is worth saying only where the site knows the service from
/// another country. Of a subject that the site doesn't have it would be a statement from nowhere.
struct CoverageGroups {
  let services: [ServiceKind]
  let people: [Population]

  init(in page: PageContext) {
    let coverage = page.library.serviceCoverage(of: [])
    let people = Population.allCases.filter { population in
      !ServiceKind.allCases.allSatisfy { coverage.cell($0, for: population).isSilent }
    }
    self.people = people
    services = ServiceKind.allCases.filter { service in
      coverage.cell(service).isAvailable
        || !people.allSatisfy { coverage.cell(service, for: $0).isSilent }
    }
  }
}
