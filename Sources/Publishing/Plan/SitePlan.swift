import Checks
import Diagnostics
import Library
import Records
import Templates

/// Which pages a library makes. This is the one list of them.
enum SitePlan {
  static func pages(of library: Library, rules: [Rule]) -> [PlannedPage] {
    var pages = overviews(of: library, rules: rules)
    if library.hasParticipations {
      pages.append(PlannedPage(Routes.participation) { participationPage(in: $0) })
    }
    for type in RecordKinds.all {
      if let type = type as? any PagedRecord.Type { pages += records(type, of: library) }
    }
    for country in library.countries {
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
    for region in library.regions where library.hasLegalFramework(region) {
      pages.append(PlannedPage(Routes.law(of: region)) { regionLawPage(region, in: $0) })
    }
    for folder in library.pageTree.foldersWithoutPage {
      let route = Routes.folder(folder, in: library)
      pages.append(PlannedPage(route) { folderPage(folder, in: $0) })
    }
    if !library.terms.isEmpty {
      pages.append(PlannedPage(Routes.glossary) { glossaryPage(in: $0) })
    }
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

  /// The pages of the records of one kind.
  ///
  /// A record is looked up when its page is made: a plan outlives an edit of what its records say.
  private static func records<Item: PagedRecord>(
    _ type: Item.Type, of library: Library
  ) -> [PlannedPage] {
    library.records[type].filter { $0.hasPage(in: library) }.map { record in
      let id = record.id
      return PlannedPage(Item.address(of: id, in: library).text, record: record.key) { page in
        page.library.records[type][id]?.content(in: page) ?? notFoundPage(in: page)
      }
    }
  }
}
