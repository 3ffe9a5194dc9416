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
    let people = coverage.namedPopulations
    self.people = people
    services = page.library.words(ServiceKind.self).filter { service in
      !coverage.cell(service).isSilent
        || !people.allSatisfy { coverage.cell(service, for: $0).isSilent }
    }
  }
}
