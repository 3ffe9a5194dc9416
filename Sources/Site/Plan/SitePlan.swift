import Diagnostics
import Records
import Templates

/// Which pages a library makes. This is the one list of them.
enum SitePlan {
  static func pages(of library: Library, rules: [Rule]) -> [PlannedPage] {
    var pages = overviews(of: library, rules: rules)
    if library.hasParticipations {
      pages.append(PlannedPage(Routes.participation) { participationPage(in: $0) })
    }
    for country in library.countries {
      pages.append(page(of: country, in: library) { countryPage(country, in: $0) })
      if !library.instruments(of: country.code).isEmpty {
        pages.append(
          PlannedPage(Routes.law(of: country)) { countryLawPage(country, in: $0) })
      }
      if library.organizations(of: country.code).contains(where: \.isListed) {
        pages.append(
          PlannedPage(Routes.organizations(of: country)) {
            countryOrganizationsPage(country, in: $0)
          })
      }
      if library.hasCoverage(country) {
        pages.append(PlannedPage(Routes.coverage(of: country)) { coveragePage(country, in: $0) })
      }
    }
    for region in library.regions {
      pages.append(page(of: region, in: library) { regionPage(region, in: $0) })
      if library.hasLegalFramework(region) {
        pages.append(PlannedPage(Routes.law(of: region)) { regionLawPage(region, in: $0) })
      }
    }
    for brief in library.briefs where library.isSuperseded(brief) {
      pages.append(page(of: brief, in: library) { editionPage(brief, in: $0) })
    }
    if !library.terms.isEmpty {
      pages.append(PlannedPage(Routes.glossary) { glossaryPage(in: $0) })
    }
    pages += records(of: library)
    return pages
  }

  private static func overviews(of library: Library, rules: [Rule]) -> [PlannedPage] {
    [
      PlannedPage(Routes.home) { homePage(in: $0) },
      PlannedPage(Routes.countries) { countriesPage(in: $0) },
      PlannedPage(Routes.law) { lawPage(in: $0) },
      PlannedPage(Routes.organizations) { organizationsPage(in: $0) },
      PlannedPage(Routes.plans) { plansPage(in: $0) },
      PlannedPage(Routes.figures) { figuresPage(in: $0) },
      PlannedPage(Routes.sources) { sourcesPage(in: $0) },
      PlannedPage(Routes.questions) { questionsPage(in: $0) },
      PlannedPage(Routes.method) { methodPage(rules: rules, in: $0) },
      PlannedPage(Routes.notFound, isListed: false, hasRootedLinks: true) { notFoundPage(in: $0) },
    ]
  }

  private static func records(of library: Library) -> [PlannedPage] {
    var pages: [PlannedPage] = []
    for instrument in library.instruments {
      pages.append(
        page(of: instrument, in: library) { instrumentPage(instrument, in: $0) })
    }
    for organization in library.organizations where organization.isListed {
      pages.append(
        page(of: organization, in: library) {
          organizationPage(organization, in: $0)
        })
    }
    for plan in library.plans {
      pages.append(page(of: plan, in: library) { planPage(plan, in: $0) })
    }
    for set in library.guidelines {
      pages.append(page(of: set, in: library) { guidelinePage(set, in: $0) })
    }
    for programme in library.programmes {
      pages.append(
        page(of: programme, in: library) { programmePage(programme, in: $0) })
    }
    for source in library.sources {
      pages.append(page(of: source, in: library) { sourcePage(source, in: $0) })
    }
    for loose in library.pages {
      pages.append(page(of: loose, in: library) { loosePage(loose, in: $0) })
    }
    return pages
  }

  /// The page of a record, which knows where the record stands.
  private static func page(
    of record: some Record, in library: Library,
    content: @escaping @Sendable (PageContext) -> PageContent
  ) -> PlannedPage {
    PlannedPage(
      Routes.record(record.key, in: library), record: record, content: content)
  }
}
