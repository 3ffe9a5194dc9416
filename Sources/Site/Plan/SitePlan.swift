import Checks
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
      pages.append(page(of: country, in: \.countries, of: library) { countryPage($0, in: $1) })
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
      pages.append(page(of: region, in: \.regions, of: library) { regionPage($0, in: $1) })
      if library.hasLegalFramework(region) {
        pages.append(PlannedPage(Routes.law(of: region)) { regionLawPage(region, in: $0) })
      }
    }
    for brief in library.briefs where library.isSuperseded(brief) {
      pages.append(page(of: brief, in: \.briefs, of: library) { editionPage($0, in: $1) })
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
      // A page without anything on it keeps its address, but nothing leads to it.
      PlannedPage(Routes.law, isListed: library.hasLaw) { lawPage(in: $0) },
      PlannedPage(Routes.organizations, isListed: library.hasDirectory) {
        organizationsPage(in: $0)
      },
      PlannedPage(Routes.plans, isListed: library.hasPlans) { plansPage(in: $0) },
      PlannedPage(Routes.figures, isListed: !library.figures.isEmpty) { figuresPage(in: $0) },
      PlannedPage(Routes.sources) { sourcesPage(in: $0) },
      PlannedPage(Routes.questions) { questionsPage(in: $0) },
      PlannedPage(Routes.method) { page in
        let idle = RuleSet.idle(in: page.library)
        return methodPage(rules: rules.filter { !idle.contains($0.id) }, in: page)
      },
      PlannedPage(Routes.notFound, isListed: false, hasRootedLinks: true) { notFoundPage(in: $0) },
    ]
  }

  private static func records(of library: Library) -> [PlannedPage] {
    var pages: [PlannedPage] = []
    for instrument in library.instruments {
      pages.append(
        page(of: instrument, in: \.instruments, of: library) { instrumentPage($0, in: $1) })
    }
    for organization in library.organizations where organization.isListed {
      pages.append(
        page(of: organization, in: \.organizations, of: library) { organizationPage($0, in: $1) })
    }
    for plan in library.plans {
      pages.append(page(of: plan, in: \.plans, of: library) { planPage($0, in: $1) })
    }
    for set in library.guidelines {
      pages.append(page(of: set, in: \.guidelines, of: library) { guidelinePage($0, in: $1) })
    }
    for programme in library.programmes {
      pages.append(
        page(of: programme, in: \.programmes, of: library) { programmePage($0, in: $1) })
    }
    for source in library.sources {
      pages.append(page(of: source, in: \.sources, of: library) { sourcePage($0, in: $1) })
    }
    for loose in library.pages {
      pages.append(page(of: loose, in: \.pages, of: library) { loosePage($0, in: $1) })
    }
    return pages
  }

  /// The page of a record, which is looked up when the page is made: a plan outlives an edit of what
  /// its records say.
  private static func page<Item: Record>(
    of record: Item, in index: any KeyPath<Library, RecordIndex<Item>> & Sendable,
    of library: Library, content: @escaping @Sendable (Item, PageContext) -> PageContent
  ) -> PlannedPage {
    let id = record.id
    return PlannedPage(Routes.record(record.key, in: library), record: record.key) { page in
      page.library[keyPath: index][id].map { content($0, page) } ?? notFoundPage(in: page)
    }
  }
}
