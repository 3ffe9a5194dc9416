import Checks
import Diagnostics
import Library
import Loading
import Records
import Templates

/// Which pages a library makes. This is the one list of them.
enum SitePlan {
  static func pages(of library: Library, rules: [Rule]) -> [PlannedPage] {
    var pages = overviews(of: library, rules: rules)
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
    for indicator in library.indicators {
      let id = indicator.id
      for part in library.figurePages.parts(of: indicator) {
        pages.append(
          PlannedPage(part.route) { page in
            page.library.indicators[id].map { indicatorPartPage(part, of: $0, in: page) }
              ?? notFoundPage(in: page)
          })
      }
    }
    for part in library.figurePages.looseParts {
      pages.append(PlannedPage(part.route) { loosePartPage(part, in: $0) })
    }
    for folder in library.pageTree.foldersWithoutPage {
      let route = Routes.folder(folder, in: library)
      pages.append(PlannedPage(route) { folderPage(folder, in: $0) })
    }
    return pages
  }

  /// The pages of sections. One without anything on it keeps its address, but nothing leads to it.
  private static func overviews(of library: Library, rules: [Rule]) -> [PlannedPage] {
    func page(
      _ section: SiteSection, _ content: @escaping @Sendable (PageContext) -> PageContent
    ) -> PlannedPage? {
      section.route.map { route in
        PlannedPage(route) { opened(content($0), as: section, in: $0) }
      }
    }
    var pages = [
      page(.home) { homePage(in: $0) }, page(.countries) { countriesPage(in: $0) },
      page(.law) { lawPage(in: $0) }, page(.organizations) { organizationsPage(in: $0) },
      page(.plans) { plansPage(in: $0) }, page(.figures) { figuresPage(in: $0) },
      page(.sources) { sourcesPage(in: $0) }, page(.questions) { questionsPage(in: $0) },
      page(.method) { page in
        let idle = RuleSet.idle(in: page.library).union(idleRules(of: page.library.settings))
        return methodPage(rules: rules.count { !idle.contains($0.id) }, in: page)
      },
    ]
    if library.hasRecords(for: .comparison) || library.start(of: .comparison) != nil {
      pages.append(page(.comparison) { comparisonPage(in: $0) })
    }
    if library.hasRecords(for: .changes) || library.start(of: .changes) != nil {
      pages.append(page(.changes) { changesPage(in: $0) })
    }
    if library.hasParticipations || library.start(of: .participation) != nil {
      pages.append(page(.participation) { participationPage(in: $0) })
    }
    if !library.terms.isEmpty || library.start(of: .glossary) != nil {
      pages.append(page(.glossary) { glossaryPage(in: $0) })
    }
    return pages.compactMap { $0 } + [
      PlannedPage(Routes.notFound, isListed: false, hasRootedLinks: true) { notFoundPage(in: $0) }
    ]
  }

  /// The rules about what the settings of a site don't have.
  private static func idleRules(of settings: SiteSettings) -> Set<String> {
    var idle: Set<String> = []
    if settings.looks.socialPicture == nil { idle.insert(RouteRules.pictureWithoutAddress.id) }
    if settings.looks.stylesheet == nil {
      idle.formUnion([AssetRules.styleAddressMissing.id, AssetRules.styleFromElsewhere.id])
    }
    if settings.footer == nil { idle.insert(LoadingRules.footerForm.id) }
    return idle
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
